import { atomIds, beltIds } from "../content/sea.ts";
import type { SeaTopology } from "../scenario/sea-zones.ts";
import { type DataFile, isRecord } from "./data-file.ts";

function isNumberPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isArc(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1 && value.every(isNumberPair);
}

/** Arc numbers of a ring, or nested lists of them to a depth; a negative one is run backwards. */
function areArcNumbers(value: unknown, depth: number, count: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (depth > 0) return value.every((part) => areArcNumbers(part, depth - 1, count));
  return value.every((arc) => Number.isInteger(arc) && (arc < 0 ? ~arc : arc) < count);
}

const depthOf: Readonly<Record<string, number>> = { Polygon: 1, MultiPolygon: 2 };

function isFace(value: unknown, arcCount: number): boolean {
  if (!isRecord(value) || !isRecord(value["properties"])) return false;
  const { type, arcs, properties } = value;
  const depth = Object.hasOwn(depthOf, String(type)) ? depthOf[String(type)] : undefined;
  return (
    depth !== undefined &&
    areArcNumbers(arcs, depth, arcCount) &&
    atomIds.some((atom) => atom === properties["atom"]) &&
    beltIds.some((belt) => belt === properties["belt"])
  );
}

function isSeaTopology(value: unknown): value is SeaTopology {
  if (!isRecord(value) || value["type"] !== "Topology") return false;
  const { arcs, bbox, transform, objects } = value;
  if (!Array.isArray(arcs) || !arcs.every(isArc)) return false;
  if (!Array.isArray(bbox) || bbox.length !== 4 || !bbox.every(Number.isFinite)) return false;
  if (!isRecord(transform)) return false;
  if (!isNumberPair(transform["scale"]) || !isNumberPair(transform["translate"])) return false;
  if (!isRecord(objects) || !isRecord(objects["faces"])) return false;
  const { geometries } = objects["faces"];
  return Array.isArray(geometries) && geometries.every((face) => isFace(face, arcs.length));
}

/** The computed sea: who is nearest, as one topology (TopoJSON). */
export const seaFile: DataFile<SeaTopology> = {
  path: "zones/atoms.topojson",
  check: (parsed) => (isSeaTopology(parsed) ? parsed : null),
};
