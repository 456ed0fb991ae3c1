import type { Fact, GroupId } from "../../content/place.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { FactList } from "../parts/FactList.tsx";

/** The area and, where it is known, the length that a source states for a place. */
function sizeFacts(id: PlaceId): readonly Fact[] {
  return particularsOf(id).facts.filter(({ topic }) => topic === "area" || topic === "length");
}

function areaKm2(id: PlaceId): number | null {
  const area = particularsOf(id).facts.find(({ topic }) => topic === "area");
  if (area === undefined) return null;
  return area.unit === "ha" ? area.value / 100 : area.value;
}

interface OverlaySizesProps {
  readonly group: GroupId;
  /** The place under the island; null where there is none of ours. */
  readonly under: PlaceId | null;
  readonly text: MeasuringText;
}

/** What is published of the island's size and of the size of the place under it. */
export function OverlaySizes({ group, under, text }: OverlaySizesProps) {
  const { formats, nameOf } = useMessages();
  const ids = under === null || under === group ? [group] : [group, under];
  const [own, other] = [areaKm2(group), under === null ? null : areaKm2(under)];
  const nameOfPlace = (id: PlaceId) => {
    const place = placeOf(id);
    const name = bothNames(place, nameOf);
    return place.kind === "prefecture" ? text.overlay.prefecture(name) : name;
  };
  return (
    <>
      {ids
        .filter((id) => sizeFacts(id).length > 0)
        .map((id) => (
          <section key={id} className="section">
            <h3 className="section-title">{text.overlay.sizeOf(nameOfPlace(id))}</h3>
            <FactList place={id} facts={sizeFacts(id)} />
          </section>
        ))}
      {own !== null && other !== null && under !== null && under !== group && (
        <p className="measure-times">
          {text.overlay.times(
            nameOfPlace(group),
            formats.number(own / other, own / other < 1 ? 3 : 1),
            nameOfPlace(under),
          )}
        </p>
      )}
    </>
  );
}
