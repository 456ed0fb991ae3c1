import { groupIds } from "../content/place.ts";
import type { Handover } from "../content/scenarios.ts";
import type { FaceMeasure, SeaMeasures, StateId, ZoneId } from "../content/sea.ts";
import { controlOf } from "./control.ts";
import { includesBelt } from "./sea-zones.ts";

function sumKm2(faces: readonly FaceMeasure[], isIn: (face: FaceMeasure) => boolean): number {
  return faces.filter(isIn).reduce((sum, face) => sum + face.areaKm2, 0);
}

/** Sea of a zone on the side of a state after a handover, within the study window, in km². */
export function zoneAreaKm2(
  { faces }: Pick<SeaMeasures, "faces">,
  handedOver: Handover,
  state: StateId,
  zone: ZoneId,
): number {
  return sumKm2(
    faces,
    ({ atom, belt }) => controlOf(atom, handedOver) === state && includesBelt(zone, belt),
  );
}

/** Sea of a zone that is nearest to an atom's coast, in km². */
export function atomAreaKm2(
  { faces }: Pick<SeaMeasures, "faces">,
  atom: FaceMeasure["atom"],
  zone: ZoneId,
): number {
  return sumKm2(faces, (face) => face.atom === atom && includesBelt(zone, face.belt));
}

/** What would lie on Japan's side after a handover as a share (0 to 1) of what all four groups would bring. */
export function seaShareOfFour(
  measures: Pick<SeaMeasures, "faces">,
  handedOver: Handover,
  zone: ZoneId,
): number {
  const km2 = (isIn: (group: (typeof groupIds)[number]) => boolean) =>
    groupIds.filter(isIn).reduce((sum, group) => sum + atomAreaKm2(measures, group, zone), 0);
  return km2((group) => controlOf(group, handedOver) === "JP") / km2(() => true);
}

/** What changes about the line midway between the two states' coasts against today, in km. */
export function lineChangeKm(
  { lines }: Pick<SeaMeasures, "lines">,
  handedOver: Handover,
): { readonly goneKm: number; readonly newKm: number } {
  const parts = ([a, b]: (typeof lines)[number]["between"], under: Handover) =>
    controlOf(a, under) !== controlOf(b, under);
  const km = (isIn: (between: (typeof lines)[number]["between"]) => boolean) =>
    lines.filter(({ between }) => isIn(between)).reduce((sum, line) => sum + line.lengthKm, 0);
  return {
    goneKm: km((between) => parts(between, []) && !parts(between, handedOver)),
    newKm: km((between) => !parts(between, []) && parts(between, handedOver)),
  };
}
