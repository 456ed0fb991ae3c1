import type { Position } from "geojson";
import type { GroupId } from "../content/place.ts";
import { landOfPlace, markOfPlace } from "../dossier/place-geometry.ts";
import type { PlaceFeatures } from "../dossier/use-place-features.ts";
import {
  type CarriedLand,
  carryLand,
  layLand,
  type MeasuredSpot,
  type Measurement,
  measureBetween,
} from "../scenario/measure.ts";
import type { MeasureEnd } from "../url/measure-param.ts";
import type { Selection } from "../url/view.ts";

/** What the measuring tools find: a distance, or the outline of an island laid elsewhere. */
export type Found =
  | { readonly status: "distance"; readonly measurement: Measurement }
  | {
      readonly status: "outline";
      readonly carried: CarriedLand;
      /** The land where it is laid: rings of `[lng, lat]`. */
      readonly rings: readonly (readonly Position[])[];
    };

/** Taken up once for each reading of the file: an island has thousands of positions. */
const carriedLands = new WeakMap<PlaceFeatures["islands"], Map<GroupId, CarriedLand>>();

function carriedLand(group: GroupId, features: PlaceFeatures): CarriedLand | null {
  const land = landOfPlace(group, features);
  if (land.length === 0) return null;
  const known = carriedLands.get(features.islands) ?? new Map<GroupId, CarriedLand>();
  carriedLands.set(features.islands, known);
  const carried = known.get(group) ?? carryLand(land);
  known.set(group, carried);
  return carried;
}

/** What an end of a measured distance stands for; null while its file is not there. */
export function spotOfEnd(end: MeasureEnd, features: PlaceFeatures): MeasuredSpot | null {
  if (end.kind === "position") return end;
  const land = landOfPlace(end.id, features);
  if (land.length > 0) return { kind: "shore", land };
  const position = markOfPlace(end.id, features);
  return position === null ? null : { kind: "position", position };
}

/** Measures what a selection asks for; null while the file with one of its places is not there. */
export function findMeasured(selection: Selection, features: PlaceFeatures): Found | null {
  if (selection.kind === "overlay") {
    const carried = carriedLand(selection.group, features);
    if (carried === null) return null;
    return { status: "outline", carried, rings: layLand(carried, selection.position) };
  }
  if (selection.kind !== "measure") return null;
  const start = spotOfEnd(selection.start, features);
  const end = spotOfEnd(selection.end, features);
  if (start === null || end === null) return null;
  return { status: "distance", measurement: measureBetween(start, end) };
}
