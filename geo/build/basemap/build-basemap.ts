import type { MultiPolygon, Polygon } from "geojson";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { jsonText } from "../collection.ts";
import { disputedGroupOf } from "../islands/classify-island.ts";
import { centerOf, grown } from "../shoreline/boxes.ts";
import { landOf } from "../shoreline/land-of.ts";
import { type BasemapLevel, isInChain } from "./basemap-levels.ts";
import { cutCells } from "./cut-cells.ts";
import { landArcs } from "./land-arcs.ts";
import { simplifyLand } from "./simplify-land.ts";

/** The disputed islands are drawn from `islands.geojson` at every zoom, so no level repeats them. */
function isDisputed(polygon: Polygon): boolean {
  return disputedGroupOf(centerOf(polygon)) !== null;
}

/** Whether a level shows a polygon of that size in that place. */
function isShown(polygon: Polygon, { minIslandKm2, minChainIslandKm2 }: BasemapLevel): boolean {
  const sizeKm2 = areaKm2(polygon);
  return sizeKm2 >= (isInChain(polygon) ? minChainIslandKm2 : minIslandKm2);
}

/** A polygon without the lakes too small for the level. */
function withoutSmallLakes({ coordinates }: Polygon, minLakeKm2: number): Polygon {
  const [exterior = [], ...lakes] = coordinates;
  const kept = lakes.filter(
    (lake) => areaKm2({ type: "Polygon", coordinates: [lake] }) >= minLakeKm2,
  );
  return { type: "Polygon", coordinates: [exterior, ...kept] };
}

/** The land of one level, clipped and simplified, disputed islands left out. */
async function buildLand(level: BasemapLevel): Promise<MultiPolygon> {
  const land = landOf({
    box: grown(level.bbox, level.margin),
    minAreaKm2: Math.floor(Math.min(level.minChainIslandKm2, level.minLakeKm2)),
    maxLevel: level.maxLevel,
  })
    .filter((polygon) => !isDisputed(polygon) && isShown(polygon, level))
    .map((polygon) => withoutSmallLakes(polygon, level.minLakeKm2));
  return simplifyLand(land, level);
}

/** `basemap/<level>.topojson`: the land of the level by cells, its coast, and the box it fills. */
export async function buildBasemap(level: BasemapLevel): Promise<string> {
  const { id, zooms, bbox, tolerancePx, decimals } = level;
  const { chains, elsewhere } = tolerancePx;
  const tolerances = chains === elsewhere ? `${chains}` : `${chains} to ${elsewhere}`;
  const lineage = {
    source: "GSHHG 2.3.7, full resolution (Wessel and Smith)",
    licence: "LGPL-3.0-or-later",
    date: "2017-06-15",
    steps: [
      "gmt coast -Df -M, bin pieces stitched into closed rings, lake rings made holes",
      "the four disputed groups left out: islands.geojson draws them",
      `islands under ${level.minIslandKm2} km² (${level.minChainIslandKm2} km² in the chains) and lakes under ${level.minLakeKm2} km² left out`,
      `mapshaper: weighted Visvalingam, ${tolerances} px at zoom ${zooms[1]}`,
      `clipped to the bbox, rounded to ${decimals} decimals, crossings repaired`,
      "cut along the bboxes of finer levels",
    ],
  };
  const cells = await cutCells(await buildLand(level), level);
  const { arcs, ...head } = landArcs(cells, decimals);
  return jsonText({ type: "Topology", id, zooms, bbox, lineage, ...head }, { arcs });
}
