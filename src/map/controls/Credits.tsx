import { useMessages } from "../../i18n/use-messages.ts";

/** Whose coast and whose map library this is. */
export function Credits() {
  const { t } = useMessages();
  return (
    <p className="credits">
      {t("map.attribution")}.{" "}
      <a href="https://leafletjs.com" rel="noreferrer">
        Leaflet
      </a>{" "}
      {t("credits.leaflet")}
    </p>
  );
}
