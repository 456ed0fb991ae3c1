import { hokkaidoEnds } from "virtual:hokkaido-ends";
import type { Polygon, Position } from "geojson";
import { type GroupId, groupIds } from "../content/place.ts";
import { landOfPlace, markOfPlace } from "../dossier/place-geometry.ts";
import type { PlaceFeatures } from "../dossier/use-place-features.ts";
import type { LevelLand } from "../geometry/land-topology.ts";
import { isOnLand } from "../geometry/point-in-land.ts";
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

/** A position inland, on the main island of Hokkaido. */
const onHokkaido: Position = [143, 43.3];

/** The main island of Hokkaido; empty while its file is not there. */
function hokkaidoOf(land: LevelLand | null): readonly Polygon[] {
  const polygons = land?.cells.flatMap((cell) => cell.polygons) ?? [];
  const rings = polygons.find((coordinates) =>
    isOnLand(onHokkaido, { type: "Polygon", coordinates: [...coordinates] }),
  );
  return rings === undefined ? [] : [{ type: "Polygon", coordinates: [...rings] }];
}

const groupOf = (end: MeasureEnd) => groupIds.find((id) => end.kind === "place" && id === end.id);

/** The spots of a distance between one of the four and the coast of Hokkaido, as it is published. */
function publishedSpots(start: MeasureEnd, end: MeasureEnd): readonly MeasuredSpot[] | null {
  const from = end.kind === "coast" ? groupOf(start) : undefined;
  const to = start.kind === "coast" ? groupOf(end) : undefined;
  const group = from ?? to;
  if (group === undefined) return null;
  const spots = hokkaidoEnds[group].map(
    ([lng, lat]): MeasuredSpot => ({ kind: "position", position: [lng, lat] }),
  );
  return from === undefined ? spots.toReversed() : spots;
}

/** What an end of a measured distance stands for; null while its file is not there. */
export function spotOfEnd(
  end: MeasureEnd,
  features: PlaceFeatures,
  land: LevelLand | null = null,
): MeasuredSpot | null {
  if (end.kind === "position") return end;
  const shore = end.kind === "coast" ? hokkaidoOf(land) : landOfPlace(end.id, features);
  if (shore.length > 0) return { kind: "shore", land: shore };
  if (end.kind === "coast") return null;
  const position = markOfPlace(end.id, features);
  return position === null ? null : { kind: "position", position };
}

/**
 * Measures what a selection asks for; null while the file with one of its places is not there.
 * @param land the level that has Hokkaido; null while it is not there
 */
export function findMeasured(
  selection: Selection,
  features: PlaceFeatures,
  land: LevelLand | null,
): Found | null {
  if (selection.kind === "overlay") {
    const carried = carriedLand(selection.group, features);
    if (carried === null) return null;
    return { status: "outline", carried, rings: layLand(carried, selection.position) };
  }
  if (selection.kind !== "measure") return null;
  const [start, end] = publishedSpots(selection.start, selection.end) ?? [
    spotOfEnd(selection.start, features, land),
    spotOfEnd(selection.end, features, land),
  ];
  if (!start || !end) return null;
  return { status: "distance", measurement: measureBetween(start, end) };
}
