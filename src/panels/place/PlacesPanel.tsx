import "../../styles/place.css";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { Fold } from "../parts/Fold.tsx";
import { PlaceLink } from "../parts/PlaceLink.tsx";
import { placeSections } from "../parts/place-sections.ts";
import { FacilityTable } from "./FacilityTable.tsx";
import { FourIslands } from "./FourIslands.tsx";

function PlaceEntry({ id }: { readonly id: PlaceId }) {
  const { alternative } = placeOf(id).names;
  return (
    <li className="place-entry">
      <PlaceLink id={id} /> {alternative !== null && <span>({alternative})</span>}
    </li>
  );
}

function PlaceList({ ids }: { readonly ids: readonly PlaceId[] }) {
  return (
    <ul className="plain-list">
      {ids.map((id) => (
        <PlaceEntry key={id} id={id} />
      ))}
    </ul>
  );
}

/** Every place by kind, the US facilities in a table: the list that does all the map can do. */
export function PlacesPanel() {
  const { t } = useMessages();
  const [four, ...others] = placeSections;
  const isFacility = (id: PlaceId) => placeOf(id).kind === "facility";
  return (
    <>
      {four !== undefined && <h2 className="detail-title">{t(four.title)}</h2>}
      <FourIslands />
      {others.map(({ title, ids }) =>
        ids.some(isFacility) ? (
          <div key={title} className="okinawa-places">
            <PlaceList ids={ids.filter((id) => !isFacility(id))} />
            <FacilityTable />
          </div>
        ) : (
          <Fold key={title} summary={t(title, { count: ids.length })}>
            <PlaceList ids={ids} />
          </Fold>
        ),
      )}
    </>
  );
}
