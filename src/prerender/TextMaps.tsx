import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { Patterns } from "../map/symbols/Patterns.tsx";
import type { StaticMaps } from "./read-static-maps.ts";
import { StaticMap } from "./StaticMap.tsx";

export type TextMapsProps = Pick<StaticMaps, "kurils" | "okinawa">;

const regions: readonly (readonly [keyof TextMapsProps, name: MessageId, caption: MessageId])[] = [
  ["kurils", "plain.kurilsMap", "plain.kurilsCaption"],
  ["okinawa", "plain.okinawaMap", "plain.okinawaCaption"],
];

/** A static map of each region. */
export function TextMaps(maps: TextMapsProps) {
  const { t } = useMessages();
  return (
    <section id="maps" className="text-part text-maps" aria-label={t("plain.maps")}>
      <Patterns />
      {regions.map(([id, name, caption]) => (
        <figure key={id} className={`text-map text-map-${id}`}>
          <div className="text-frame" role="img" aria-label={t(name)}>
            <StaticMap {...maps[id]} />
          </div>
          <figcaption>{t(caption)}</figcaption>
        </figure>
      ))}
    </section>
  );
}
