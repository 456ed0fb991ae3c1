import { useMap } from "react-leaflet";
import { useMessages } from "../../i18n/use-messages.ts";
import { toBounds } from "../projection.ts";
import { kurilsBounds, okinawaBounds } from "../region-bounds.ts";

const roundKm = 100;

/** In place of the scenarios, which change nothing at Okinawa: the way back to the four islands. */
export function BackCard({ onBack }: { readonly onBack: () => void }) {
  const map = useMap();
  const { t, formats } = useMessages();
  const [islands, okinawa] = [kurilsBounds, okinawaBounds].map((box) => toBounds(box).getCenter());
  const km = islands && okinawa ? map.distance(islands, okinawa) / 1000 : 0;
  const distance = t("unit.km", { value: formats.number(Math.round(km / roundKm) * roundKm) });
  return (
    <button
      type="button"
      className="back-card"
      data-control
      data-covers
      onClick={({ currentTarget }) => {
        // The card goes: focus stays with what comes back in its place.
        const region = currentTarget.closest(".map-region");
        onBack();
        region?.querySelector<HTMLElement>(".top-controls input:checked")?.focus();
      }}
    >
      <span className="back-card-to">‹ {t("back.islands")}</span>
      <span className="back-card-from">{t("back.okinawa", { distance })}</span>
    </button>
  );
}
