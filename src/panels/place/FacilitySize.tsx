import "../../styles/facilities.css";
import { largeFacilityHa } from "../../content/facility-size.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { facilityKm2 } from "../../i18n/facility-km2.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { facilitiesByArea } from "./facility-areas.ts";
import { sizeRatios } from "./facility-ratios.ts";

const [{ area: largest }] = facilitiesByArea as readonly [(typeof facilitiesByArea)[number]];

/**
 * The size of a US facility: how many times Futenma and Kadena it is, and its area as a bar among the
 * largest. Nothing for other places.
 */
export function FacilitySize({ id }: { readonly id: PlaceId }) {
  const { t, formats, nameOf } = useMessages();
  if (facilitiesByArea.every((entry) => entry.id !== id)) return null;
  const bars = facilitiesByArea.filter(
    (entry) => entry.area.value >= largeFacilityHa || entry.id === id,
  );
  const name = (place: PlaceId) => nameOf(placeOf(place).names);
  return (
    <section className="section facility-size">
      <h3 className="section-title">{t("facilitySize.title")}</h3>
      <p className="size-ratios">
        {sizeRatios(id).map(({ than, ratio }) => (
          <span key={than}>
            {t(ratio < 0.01 ? "facilitySize.underHundredth" : "facilitySize.ratio", {
              times: formats.number(ratio, ratio < 1 ? 2 : ratio < 10 ? 1 : 0),
              name: name(than),
            })}
          </span>
        ))}
      </p>
      <ul className="area-bars">
        {bars.map((entry) => (
          <li key={entry.id} aria-current={entry.id === id ? "true" : undefined}>
            <span className="area-bar-name">{name(entry.id)}</span>
            <span className="area-bar" aria-hidden="true">
              <span style={{ width: `${(entry.area.value / largest.value) * 100}%` }} />
            </span>
            <span className="area-bar-value">
              {t("unit.km2", { value: facilityKm2(entry.area.value, formats) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
