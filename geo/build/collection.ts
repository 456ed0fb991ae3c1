import type { BBox, Feature, Geometry, Position } from "geojson";

/** Where a file comes from, in brief; the long form is `geo/README.md`. */
interface Lineage {
  readonly source: string;
  readonly licence: string;
  /** Date of the source or of the state shown, ISO 8601. */
  readonly date: string;
  readonly steps: readonly string[];
}

/** A file of `geo/` before it is written. */
export interface Collection<F extends Feature = Feature> {
  readonly bbox: BBox;
  readonly lineage: Lineage;
  readonly features: readonly F[];
}

/** Coordinates nested to any depth. */
type Nested = Position | readonly Nested[];

function isPosition(nested: Nested): nested is Position {
  return typeof nested[0] === "number";
}

function roundedNested(nested: Nested, decimals: number): unknown {
  if (!isPosition(nested)) return nested.map((part) => roundedNested(part, decimals));
  // Through text, so that 43.395 stays 43.395; the sum turns -0 into 0.
  return nested.map((degrees) => Number(degrees.toFixed(decimals)) + 0);
}

/** The geometry with its degrees rounded; five decimals are about a metre. */
export function rounded<G extends Exclude<Geometry, { type: "GeometryCollection" }>>(
  geometry: G,
  decimals: number,
): G {
  return { ...geometry, coordinates: roundedNested(geometry.coordinates, decimals) };
}

/** GeoJSON text with one feature a line, so that a change shows as a change of that feature. */
export function geoJsonText({ bbox, lineage, features }: Collection): string {
  const head = JSON.stringify({ type: "FeatureCollection", bbox, lineage }).slice(0, -1);
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `${head},"features":[\n${lines}\n]}\n`;
}

/** JSON text of an object with some lists one value a line, so that a change shows as one of that value. */
export function jsonText(
  head: object,
  lists: Readonly<Record<string, readonly unknown[]>>,
): string {
  const parts = Object.entries(lists).map(
    ([name, values]) =>
      `${JSON.stringify(name)}:[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},${parts.join(",\n")}}\n`;
}
