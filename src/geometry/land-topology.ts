import type { BBox, Position } from "geojson";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Topology,
} from "topojson-specification";

/**
 * Parts of the Earth that land is divided into, so that levels of detail need not overlap: the two
 * detailed boxes, the rest of the region's box, and all outside it.
 */
export const landCells = ["outer", "region", "kurils", "okinawa"] as const;

export type LandCell = (typeof landCells)[number];

interface CellProperties {
  readonly cell: LandCell;
}

/**
 * One level of the basemap (TopoJSON 1.0): the land of each cell, and its coast, which are the
 * borders of the land without those along cell borders. Both run along the same arcs.
 */
export interface LandTopology
  extends Topology<{
    readonly land: GeometryCollection<CellProperties>;
    readonly coast: GeometryCollection<CellProperties>;
  }> {
  readonly bbox: [number, number, number, number];
}

/** The land of one cell as positions `[lng, lat]`. */
export interface CellLand {
  readonly cell: LandCell;
  /** Rings of each polygon, exterior first. */
  readonly polygons: readonly Position[][][];
  readonly coast: readonly Position[][];
}

/** The land of one level: the box it fills, `[west, south, east, north]`, and its cells. */
export interface LevelLand {
  readonly bbox: BBox;
  readonly cells: readonly CellLand[];
}

/** Land and coast of a level, cell by cell. */
export function levelLandOf(topology: LandTopology): LevelLand {
  const { land, coast } = topology.objects;
  const cellOf = (geometry: { properties?: unknown }) =>
    (geometry.properties as CellProperties).cell;
  const coastOf = (cell: LandCell) =>
    coast.geometries
      .filter((lines) => cellOf(lines) === cell)
      .flatMap((lines) => feature(topology, lines as MultiLineString).geometry.coordinates);
  return {
    bbox: topology.bbox,
    cells: land.geometries.map((shape) => ({
      cell: cellOf(shape),
      polygons: feature(topology, shape as MultiPolygon).geometry.coordinates,
      coast: coastOf(cellOf(shape)),
    })),
  };
}
