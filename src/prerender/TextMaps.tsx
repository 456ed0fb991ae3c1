import { useMessages } from "../i18n/use-messages.ts";
import { StillMap, type StillMapProps } from "../map/still/StillMap.tsx";

/** The maps of the page of text: the explorer's own still one at its top, and Okinawa here. */
export function TextMaps({ okinawa }: { readonly okinawa: StillMapProps }) {
  const { t } = useMessages();
  return (
    <section id="maps" className="text-part">
      <h1>{t("plain.maps")}</h1>
      <p>{t("plain.kurilsCaption")}</p>
      <figure className="text-map">
        <div className="text-frame" role="img" aria-label={t("plain.okinawaMap")}>
          <div className="still-map">
            <StillMap {...okinawa} />
          </div>
        </div>
        <figcaption>{t("plain.okinawaCaption")}</figcaption>
      </figure>
    </section>
  );
}
