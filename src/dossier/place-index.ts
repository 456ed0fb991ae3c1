import type { BBox, Feature, Position } from "geojson";
import { type PlaceId, placeOf } from "../content/places.ts";
import { bboxOf } from "../geometry/bbox-of.ts";
import { toMapLng } from "../geometry/to-map-lng.ts";
import type { BaseFeature, IslandFeature, PointFeature } from "./geo-features.ts";
import { groupByPlace } from "./group-by-place.ts";

/** Where a place is on the map. */
export interface PlaceLocation {
  readonly id: PlaceId;
  /** `[west, south, east, north]` in the map's longitudes; without extent for a point. */
  readonly bbox: readonly [number, number, number, number];
  /** The point it is sorted, listed and labelled by. */
  readonly anchor: Position;
}

export type PlaceIndex = ReadonlyMap<PlaceId, PlaceLocation>;

function located(id: PlaceId, features: readonly Feature[]): PlaceLocation {
  const [west, south, east, north] = bboxOf(features) as [number, number, number, number];
  const bbox = [toMapLng(west), south, toMapLng(east), north] as const;
  return { id, bbox, anchor: [(bbox[0] + bbox[2]) / 2, (south + north) / 2] };
}

/** The islands a place consists of: a group or island all of its own, an islet those named for it. */
function islandsOf(islands: readonly IslandFeature[]): ReadonlyMap<PlaceId, IslandFeature[]> {
  const islets = islands.filter(({ properties }) => placeOf(properties.place).kind === "islet");
  return new Map<PlaceId, IslandFeature[]>([
    ...groupByPlace(islands, ({ properties }) => properties.group),
    ...groupByPlace(islets, ({ properties }) => properties.place),
  ]);
}

/** Where every place of the loaded files is. */
export function indexPlaces(
  islands: readonly IslandFeature[],
  points: readonly PointFeature[],
  bases: readonly BaseFeature[],
): PlaceIndex {
  const byPlace: readonly (readonly [PlaceId, readonly Feature[]])[] = [
    ...islandsOf(islands),
    ...groupByPlace([...points, ...bases], ({ properties }) => properties.id),
  ];
  return new Map(byPlace.map(([id, features]) => [id, located(id, features)]));
}

/** The smallest bbox around several places; null where none of them is located. */
export function bboxAround(ids: readonly PlaceId[], index: PlaceIndex): BBox | null {
  const boxes = ids.flatMap((id) => {
    const location = index.get(id);
    return location === undefined ? [] : [location.bbox];
  });
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
