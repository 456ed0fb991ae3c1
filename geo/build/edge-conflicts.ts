import Flatbush from "flatbush";
import type { Position } from "geojson";

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** Twice the signed area of a triangle; exact, because positions are whole numbers here. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Whether a position known to be in line with an edge lies on it. */
function isWithin([ax, ay, bx, by]: Edge, x: number, y: number): boolean {
  return (
    x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)
  );
}

/** Whether two edges share a position that is not an end of both. */
function conflict(e: Edge, f: Edge): boolean {
  const [ax, ay, bx, by] = e;
  const [cx, cy, dx, dy] = f;
  const turns = [
    turn(ax, ay, bx, by, cx, cy),
    turn(ax, ay, bx, by, dx, dy),
    turn(cx, cy, dx, dy, ax, ay),
    turn(cx, cy, dx, dy, bx, by),
  ] as const;
  const [c, d, a, b] = turns;
  if (c * d < 0 && a * b < 0) return true;
  // An end of one that lies on the other is a conflict unless it is an end of that one too.
  const isEnd = ([px, py, qx, qy]: Edge, x: number, y: number) =>
    (x === px && y === py) || (x === qx && y === qy);
  return (
    (c === 0 && isWithin(e, cx, cy) && !isEnd(e, cx, cy)) ||
    (d === 0 && isWithin(e, dx, dy) && !isEnd(e, dx, dy)) ||
    (a === 0 && isWithin(f, ax, ay) && !isEnd(f, ax, ay)) ||
    (b === 0 && isWithin(f, bx, by) && !isEnd(f, bx, by))
  );
}

/**
 * Where edges of closed rings cross, overlap or touch in the middle; rings may meet at vertices.
 * All rings are taken together, so overlapping polygons are found as well.
 * @param decimals of the file: positions are made whole numbers with them, so the test is exact
 * @returns the first position of each edge in conflict, `[lng, lat]`
 */
export function edgeConflicts(rings: readonly (readonly Position[])[], decimals: number) {
  const whole = (degrees = 0) => Math.round(degrees * 10 ** decimals);
  const edges: Edge[] = rings.flatMap((ring) =>
    ring.slice(1).map(([lng, lat], i): Edge => {
      const [fromLng, fromLat] = ring[i] ?? [];
      return [whole(fromLng), whole(fromLat), whole(lng), whole(lat)];
    }),
  );
  const index = new Flatbush(edges.length);
  for (const [ax, ay, bx, by] of edges) {
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  const conflicts: Position[] = [];
  edges.forEach((edge, i) => {
    const [ax, ay, bx, by] = edge;
    const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const;
    const near = index.search(...box, (j) => j > i);
    const isBad = near.some((j) => {
      const other = edges[j];
      return other !== undefined && (isSame(edge, other) || conflict(edge, other));
    });
    if (isBad) conflicts.push([ax / 10 ** decimals, ay / 10 ** decimals]);
  });
  return conflicts;
}

/** Whether two edges run between the same ends, in either direction. */
function isSame([ax, ay, bx, by]: Edge, [cx, cy, dx, dy]: Edge): boolean {
  return (
    (ax === cx && ay === cy && bx === dx && by === dy) ||
    (ax === dx && ay === dy && bx === cx && by === cy)
  );
}
