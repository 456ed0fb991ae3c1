import "../../styles/facilities.css";
import { useState } from "react";
import { placeOf } from "../../content/places.ts";
import { facilityKm2 } from "../../i18n/facility-km2.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PlaceLink } from "../parts/PlaceLink.tsx";
import { type FacilityEntry, facilitiesByArea } from "./facility-areas.ts";
import {
  directionOf,
  type FacilityOrder,
  facilityColumns,
  orderAfterPress,
  sortedFacilities,
} from "./sort-facilities.ts";

function FacilityRow({ entry: { id, area, branch, use } }: { readonly entry: FacilityEntry }) {
  const { t, formats } = useMessages();
  const date = area.asOf === null ? t("basis.undated") : formats.date(area.asOf);
  return (
    <tr>
      <th scope="row">
        <PlaceLink id={id} />
        <span className="facility-line">{t(`use.${use}`)}</span>
      </th>
      <td>{t(`branch.short.${branch}`)}</td>
      <td className="facility-area">
        {t("unit.km2", { value: facilityKm2(area.value, formats) })}
        <span className="facility-line">
          {t("unit.ha", { value: formats.number(area.value) })}
          <br />
          {date}
        </span>
      </td>
    </tr>
  );
}

/** The table of the US facilities: name and use, branch, area with its date. */
export function FacilityRows() {
  const { t, nameOf } = useMessages();
  const [order, setOrder] = useState<FacilityOrder>({ column: "area", isReversed: false });
  const entries = sortedFacilities(facilitiesByArea, order, ({ id, branch }, column) =>
    column === "name" ? nameOf(placeOf(id).names) : t(`branch.short.${branch}`),
  );
  return (
    <>
      <table className="facility-table">
        <caption>{t("facilities.caption")}</caption>
        <thead>
          <tr>
            {facilityColumns.map((column) => {
              const direction = order.column === column ? directionOf(order) : undefined;
              return (
                <th key={column} scope="col" aria-sort={direction}>
                  <button type="button" onClick={() => setOrder(orderAfterPress(order, column))}>
                    {t(`facilities.${column}`)}
                    <svg className="sort-arrow" viewBox="0 0 8 12" aria-hidden="true">
                      <path d="M4 0 7.5 5h-7z" />
                      <path d="M4 12 .5 7h7z" />
                    </svg>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <FacilityRow key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
      <p className="caveat">{t("facilities.basis")}</p>
    </>
  );
}
