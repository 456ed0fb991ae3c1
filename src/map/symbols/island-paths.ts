import type { Position } from "geojson";
import { circleMarker, type Path, type PathOptions, polygon } from "leaflet";
import type { PlaceId } from "../../content/places.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { toLatLng } from "../projection.ts";

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
    geometry.type === "Polygon" ? [geometry.coordinates] : [],
  );
  const positions = islands.flatMap(({ geometry }) =>
    geometry.type === "Point" ? [geometry.coordinates] : [],
  );
  const rings = shapes.map((shape) => shape.map((ring) => ring.map(toLatLng)));
  return [
    ...(rings.length === 0 ? [] : [polygon(rings, options)]),
    ...positions.map((position) => circleMarker(toLatLng(position), { ...options, radius })),
  ];
}
