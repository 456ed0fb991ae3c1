import type { BBox } from "geojson";
import { type GroupId, groupIds } from "../content/place.ts";
import type { IslandFeature } from "../dossier/geo-features.ts";
import { coarseLand } from "../geometry/coarse-land.ts";
import { type LandTopology, levelLandOf } from "../geometry/land-topology.ts";
import { pathOf, staticFrame, stepsPerPixel } from "./static-frame.ts";

/** The four islands and the coast of Hokkaido as SVG paths, for pictures in panels. */
export interface IslandsMapPaths {
  /** Of the `viewBox`, from 0 0. */
  readonly width: number;
  readonly height: number;
  /** Land other than the disputed islands. */
  readonly land: string;
  readonly islands: Readonly<Record<GroupId, string>>;
}

/** `[west, south, east, north]`: from behind the Shiretoko Peninsula to the end of Iturup. */
const box: BBox = [143.7, 43.18, 149.32, 45.62];

/** As wide as one of two in a column; a picture half as large again still has a smooth coast. */
const widthPx = 174;
const tolerancePx = 0.4;

/**
 * Draws the small map of the islands.
 * @param land the basemap's level "kurils"; `geo/README.md` has its lineage and that of the islands
 * @param islands the features of `islands-overview.geojson`
 */
export function islandsMapPaths(
  land: LandTopology,
  islands: readonly IslandFeature[],
): IslandsMapPaths {
  const frame = staticFrame(box, widthPx);
  const [west, , east] = box;
  const toleranceDegrees = (tolerancePx * (east - west)) / widthPx;
  const islandPath = (group: GroupId) => {
    const geometries = islands
      .filter(({ properties }) => properties.group === group)
      .map(({ geometry }) => geometry);
    const polygons = geometries.flatMap((each) =>
      each.type === "Polygon" ? [each.coordinates] : [],
    );
    const cells = [{ cell: "kurils", polygons, coast: [] }] as const;
    const { rings } = coarseLand({ bbox: box, cells }, box, toleranceDegrees);
    return pathOf(rings, frame.pointOf, true);
  };
  return {
    width: Math.round(frame.width * stepsPerPixel),
    height: Math.round(frame.height * stepsPerPixel),
    land: pathOf(coarseLand(levelLandOf(land), box, toleranceDegrees).rings, frame.pointOf, true),
    islands: Object.fromEntries(groupIds.map((group) => [group, islandPath(group)])) as Readonly<
      Record<GroupId, string>
    >,
  };
}
