import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { StillMap } from "../map/still/StillMap.tsx";
import { Patterns } from "../map/symbols/Patterns.tsx";
import type { Theatres } from "./theatres.ts";

const theatres: readonly (readonly [keyof Theatres, name: MessageId, caption: MessageId])[] = [
  ["kurils", "plain.kurilsMap", "plain.kurilsCaption"],
  ["okinawa", "plain.okinawaMap", "plain.okinawaCaption"],
];

/** A still map of each theatre, the first of them what the explorer begins with. */
export function TextMaps(maps: Theatres) {
  const { t } = useMessages();
  return (
    <section id="maps" className="text-part text-maps" aria-label={t("plain.maps")}>
      <Patterns />
      {theatres.map(([id, name, caption]) => (
        <figure key={id} className={`text-map text-map-${id}`}>
          <div className="text-frame" role="img" aria-label={t(name)}>
            <div className="still-map">
              <StillMap {...maps[id]} />
            </div>
          </div>
          <figcaption>{t(caption)}</figcaption>
        </figure>
      ))}
    </section>
  );
}
