import type { Point, Polygon, Position } from "geojson";
import { circleMarker, type Path, type PathOptions } from "leaflet";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { toLatLng } from "../projection.ts";
import type { PlaceLayer } from "./place-symbols.ts";
import { RingPolygon } from "./ring-polygon.ts";

/** The place whose note covers an island, islet or rock. */
export function placeOfIsland({ properties }: IslandFeature): PlaceId {
  return properties.place;
}

/**
 * Outlines of islands, islets and rocks: one path for all that have a shape, and a small circle
 * for each of which only the position is known.
 */
export function outlinePaths(
  islands: readonly IslandFeature[],
  options: PathOptions,
  radius: number,
): readonly Path[] {
  const shapes = islands.flatMap(({ geometry }): Position[][][] =>
    geometry.type === "Polygon" ? [(geometry as Polygon).coordinates] : [],
  );
  const positions = islands.flatMap(({ geometry }) =>
    geometry.type === "Point" ? [(geometry as Point).coordinates] : [],
  );
  const rings = shapes.map((shape) => shape.map((ring) => ring.map(toLatLng)));
  return [
    ...(rings.length === 0 ? [] : [new RingPolygon(rings, options)]),
    ...positions.map((position) => circleMarker(toLatLng(position), { ...options, radius })),
  ];
}

/** What makes the marks of a place's islands, islets and rocks in a pane. */
export function islandLayers(
  pane: string,
): (place: PlaceId, islands: readonly IslandFeature[]) => readonly PlaceLayer[] {
  return (place, islands) =>
    outlinePaths(islands, { className: "island", pane }, 3).map((layer) => ({
      layer,
      place,
      group: placeOf(place).group,
    }));
}
