import type { BBox, MultiPolygon, Position } from "geojson";
import type { LandCell } from "../../../src/geometry/land-topology.ts";
import { woundPolygon } from "../wound-polygon.ts";
import { type BasemapLevel, basemapLevels } from "./basemap-levels.ts";
import { settledOnGrid, transformed } from "./simplify-land.ts";

function boxOf(id: BasemapLevel["id"]): BBox {
  const level = basemapLevels.find((candidate) => candidate.id === id);
  if (level === undefined) throw new Error(`There is no level ${id}`);
  return level.bbox;
}

const clipTo = (id: BasemapLevel["id"]) => `-clip bbox=${boxOf(id).join(",")}`;
const eraseIn = (id: BasemapLevel["id"]) => `-erase bbox=${boxOf(id).join(",")}`;

/** What mapshaper leaves of land in each cell. */
const cuts: Readonly<Record<LandCell, readonly string[]>> = {
  outer: [eraseIn("region")],
  region: [clipTo("region"), eraseIn("kurils"), eraseIn("okinawa")],
  kurils: [clipTo("kurils")],
  okinawa: [clipTo("okinawa")],
};

/** The polygons of one cell. */
export interface CutCell {
  readonly cell: LandCell;
  readonly polygons: readonly Position[][][];
}

/** Divides the land of a level into its cells; neighbours meet in the same positions. */
export async function cutCells(land: MultiPolygon, level: BasemapLevel): Promise<CutCell[]> {
  const cells: CutCell[] = [];
  for (const cell of level.cells) {
    const cut = await transformed(land, cuts[cell]);
    const { coordinates } = await settledOnGrid(cut, level.decimals);
    cells.push({ cell, polygons: coordinates.map(woundPolygon) });
  }
  return cells;
}
