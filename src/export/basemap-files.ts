import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import type { MultiPolygon as TopologyMultiPolygon } from "topojson-specification";
import type { LandTopology } from "../geometry/land-topology.ts";
import { wound } from "../geometry/ring-winding.ts";

/** A file of `geo/basemap/`. */
export interface BasemapFile extends LandTopology {
  readonly id: string;
  readonly zooms: readonly [number, number];
  readonly lineage: Readonly<Record<string, unknown>>;
}

/** Rounds positions to the decimals of the file's grid. */
function rounding({ transform }: BasemapFile): (line: readonly Position[]) => Position[] {
  const decimals = Math.round(-Math.log10(transform?.scale[0] ?? 1));
  return (line) =>
    line.map((position) => position.map((degrees) => Number(degrees.toFixed(decimals))));
}

/** The land of the whole level, its cells joined. */
function wholeLand(file: BasemapFile): MultiPolygon {
  const round = rounding(file);
  const cells = file.objects.land.geometries as TopologyMultiPolygon[];
  const coordinates = merge(file, cells).coordinates.map((rings) =>
    rings.map((ring, i) => [...wound(round(ring), i === 0 ? "counter-clockwise" : "clockwise")]),
  );
  return { type: "MultiPolygon", coordinates };
}

/** The coast of the whole level, its lines joined across cells. */
function wholeCoast(file: BasemapFile): MultiLineString {
  const { coordinates } = mesh(file, file.objects.coast);
  return { type: "MultiLineString", coordinates: coordinates.map(rounding(file)) };
}

/**
 * A level of the basemap as the texts of the GeoJSON files the site serves, by path: its land as
 * one Feature, and its coast as another.
 */
export function basemapFiles(file: BasemapFile): Readonly<Record<string, string>> {
  const { id, zooms, bbox, lineage } = file;
  const text = (featureId: string, geometry: MultiPolygon | MultiLineString) => {
    const properties = { id: featureId, zooms };
    const feature: Feature = { type: "Feature", id: featureId, properties, geometry };
    return `${JSON.stringify({ type: "FeatureCollection", bbox, lineage, features: [feature] })}\n`;
  };
  return {
    [`basemap/${id}.geojson`]: text(id, wholeLand(file)),
    [`basemap/${id}-coast.geojson`]: text(`${id}-coast`, wholeCoast(file)),
  };
}
