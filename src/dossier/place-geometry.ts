import type { Point, Polygon, Position } from "geojson";
import { type PlaceId, placeOf } from "../content/places.ts";
import { centreOfLand } from "../scenario/land-centre.ts";
import type { MarkFeatures, PlaceFeatures } from "./use-place-features.ts";

/**
 * The land a place is: an island without the rocks off it, as its published distances and area
 * have it, an islet, or a whole group. Empty for a place that is no disputed land.
 */
export function landOfPlace(id: PlaceId, { islands }: PlaceFeatures): readonly (Polygon | Point)[] {
  const { kind } = placeOf(id);
  return islands
    .filter(({ properties }) => {
      if (kind === "island") return properties.id === id;
      return kind === "islet" ? properties.place === id : properties.group === id;
    })
    .map(({ geometry }) => geometry);
}

/** Where a place that is no disputed land has its mark; null while its file is not there. */
export function markOfPlace(id: PlaceId, { points, bases }: MarkFeatures): Position | null {
  const feature = [...points, ...bases].find(({ properties }) => properties.id === id);
  return feature?.geometry.coordinates ?? null;
}

/** The position of a place: its mark, or the middle of its land; null while its file is not there. */
export function positionOfPlace(id: PlaceId, features: PlaceFeatures): Position | null {
  const land = landOfPlace(id, features);
  return land.length > 0 ? centreOfLand(land) : markOfPlace(id, features);
}
