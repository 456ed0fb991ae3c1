import { mapReach, westEdge } from "../../geometry/map-extent.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { Fold } from "../parts/Fold.tsx";
import { isShore, toleranceKmOf } from "./measured-ends.ts";
import type { MeasurementProps } from "./use-distance-words.ts";

/** How the distance was measured and how far it may be off. */
export function MeasureMethod({ ends, measurement, text }: MeasurementProps) {
  const { t, formats } = useMessages();
  const { measure } = text;
  const toleranceKm = toleranceKmOf(ends);
  const hasMark = [ends.start, ends.end].some((end) => end.kind === "place" && !isShore(end));
  const hasCoast = [ends.start, ends.end].some(({ kind }) => kind === "coast");
  const sides = measurement.line.map(([lng = 0]) => Math.floor((lng - westEdge) / 360));
  const crossesEdge = sides.some((side) => side !== sides[0]);
  const leavesMap = measurement.line.some(
    ([, lat = 0]) => lat < mapReach.south || lat > mapReach.north,
  );
  const notes = [
    leavesMap && measure.beyondMap,
    crossesEdge && measure.acrossEdge,
    hasCoast && measure.coastNote,
    measure.geodesic,
    toleranceKm > 0 && measure.tolerance(t("unit.km", { value: formats.number(toleranceKm) })),
    hasMark && measure.marks,
  ].filter((note) => note !== false);
  return (
    <Fold summary={text.methodHeading(notes.length)}>
      {notes.map((note) => (
        <p key={note} className="caveat">
          {note}
        </p>
      ))}
    </Fold>
  );
}
