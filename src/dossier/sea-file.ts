import { atomIds, beltIds } from "../content/sea.ts";
import type { SeaTopology } from "../scenario/sea-zones.ts";
import { isBox, isPosition } from "./checked-positions.ts";
import { type DataFile, isRecord } from "./data-file.ts";

type NumberPair = readonly [number, number];

function isNumberPair(value: unknown): value is NumberPair {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

/** How the whole numbers of the arcs become degrees. */
interface Transform {
  readonly scale: NumberPair;
  readonly translate: NumberPair;
}

function isTransform(value: unknown): value is Transform {
  return isRecord(value) && isNumberPair(value["scale"]) && isNumberPair(value["translate"]);
}

/** Whether a value is a line whose positions, each told by its step from the last, are on Earth. */
function isArc(value: unknown, { scale, translate }: Transform): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  let [x, y] = [0, 0];
  return value.every((step) => {
    if (!isNumberPair(step)) return false;
    x += step[0];
    y += step[1];
    return isPosition([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  });
}

/** Arc numbers of a ring, or nested lists of them to a depth; a negative one is run backwards. */
function areArcNumbers(value: unknown, depth: number, count: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (depth > 0) return value.every((part) => areArcNumbers(part, depth - 1, count));
  return value.every((arc) => Number.isInteger(arc) && arc >= -count && arc < count);
}

const depths: ReadonlyMap<unknown, number> = new Map([
  ["Polygon", 1],
  ["MultiPolygon", 2],
]);

function isFace(value: unknown, arcCount: number): boolean {
  if (!isRecord(value) || !isRecord(value["properties"])) return false;
  const { type, arcs, properties } = value;
  const depth = depths.get(type);
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
  if (!isBox(bbox) || !isTransform(transform)) return false;
  if (!Array.isArray(arcs) || !arcs.every((arc) => isArc(arc, transform))) return false;
  if (!isRecord(objects) || !isRecord(objects["faces"])) return false;
  const { geometries } = objects["faces"];
  return Array.isArray(geometries) && geometries.every((face) => isFace(face, arcs.length));
}

/** The computed sea: who is nearest, as one topology (TopoJSON). */
export const seaFile: DataFile<SeaTopology> = {
  path: "zones/atoms.topojson",
  check: (parsed) => (isSeaTopology(parsed) ? parsed : null),
};
