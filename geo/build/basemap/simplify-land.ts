import type { Feature, GeometryCollection, MultiPolygon, Polygon, Position } from "geojson";
import { rounded } from "../collection.ts";
import { edgeConflicts } from "../edge-conflicts.ts";
import { runMapshaper } from "../run-mapshaper.ts";
import { woundPolygon } from "../wound-polygon.ts";
import { type BasemapLevel, mercatorToleranceM } from "./basemap-levels.ts";

/** The polygons of whatever geometry mapshaper wrote. */
function polygonsOf(geometry: Feature["geometry"]): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new Error(`Land became a ${geometry.type}`);
}

/** Runs steps on land and gathers the polygons that come out. */
export async function transformed(land: object, steps: readonly string[]): Promise<MultiPolygon> {
  // gj2008: without it mapshaper winds rings its own way round; here they are wound last.
  const output = await runMapshaper(land, [...steps, "-o out.json format=geojson gj2008"]);
  const { geometries } = output["out.json"] as GeometryCollection;
  return { type: "MultiPolygon", coordinates: geometries.flatMap(polygonsOf) };
}

/**
 * Rounds land without leaving edges that cross: rounding can push an island onto the coast beside
 * it, and then the two are merged, which makes new positions to round. A few rounds settle it.
 */
export async function settledOnGrid(land: MultiPolygon, decimals: number): Promise<MultiPolygon> {
  let settled = land;
  for (let round = 0; round < 8; round++) {
    const merged = await transformed(rounded(settled, decimals), ["-dissolve2"]);
    settled = rounded(merged, decimals);
    if (edgeConflicts(settled.coordinates.flat(), decimals).length === 0) return settled;
  }
  throw new Error(`Rounding to ${decimals} decimals leaves edges that cross`);
}

/** Simplifies land as it is drawn, clips it to the level's box and rounds it. */
export async function simplifyLand(
  land: readonly Polygon[],
  level: BasemapLevel,
): Promise<MultiPolygon> {
  const features = land.map((polygon) => ({
    type: "Feature",
    properties: { toleranceM: mercatorToleranceM(polygon, level) },
    geometry: polygon,
  }));
  const simplified = await transformed({ type: "FeatureCollection", features }, [
    "-proj webmercator init=wgs84",
    "-simplify weighted variable interval=toleranceM keep-shapes",
    "-proj wgs84",
    "-drop fields=*",
    `-clip bbox=${level.bbox.join(",")}`,
  ]);
  const { coordinates } = await settledOnGrid(simplified, level.decimals);
  return { type: "MultiPolygon", coordinates: coordinates.map(woundPolygon) };
}
