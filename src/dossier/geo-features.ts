import type { Feature, Point, Polygon } from "geojson";
import type { Confidence } from "../content/figure.ts";
import type { GroupId } from "../content/place.ts";
import type { PlaceId } from "../content/places.ts";

/** One island, islet or rock of the four groups. */
export type IslandFeature = Feature<
  Polygon | Point,
  { readonly id: string; readonly group: GroupId; readonly place: PlaceId }
>;

/** One US facility in Okinawa. */
export type BaseFeature = Feature<
  Point,
  { readonly id: PlaceId; readonly areaHa: number; readonly confidence: Confidence }
>;

/** A city, cape, airport or other named point. */
export type PointFeature = Feature<Point, { readonly id: PlaceId }>;
