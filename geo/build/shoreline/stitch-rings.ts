import type { Position } from "geojson";
import type { ShorePiece } from "./parse-shoreline.ts";

/** A closed line, first position equal to the last. */
export type Ring = readonly Position[];

/** Pieces joined where one ends and the next begins. */
export interface Stitched {
  readonly rings: readonly Ring[];
  /** Lines that stay open because the box of the request cut them. */
  readonly chains: readonly (readonly Position[])[];
}

const keyOf = (position: Position | undefined) => `${position?.[0]},${position?.[1]}`;

/**
 * Joins the pieces that GSHHG's one-degree bins cut. Bins share their cut positions to the last
 * digit, so ends match exactly and no tolerance is needed.
 * @throws Error where two pieces start at one position, or a join would change level
 */
export function stitchRings(pieces: readonly ShorePiece[]): Stitched {
  const rings: Ring[] = [];
  const byStart = new Map<string, ShorePiece>();
  const ends = new Set<string>();
  for (const piece of pieces) {
    const start = keyOf(piece.positions[0]);
    const end = keyOf(piece.positions.at(-1));
    if (start === end) {
      if (piece.positions.length >= 4) rings.push(piece.positions);
      continue;
    }
    if (byStart.has(start)) throw new Error(`Two pieces of shoreline start at ${start}`);
    byStart.set(start, piece);
    ends.add(end);
  }
  /** Follows pieces from one on, using them up, until the line closes or stops. */
  const follow = (first: ShorePiece): readonly Position[] => {
    const line: Position[] = [];
    for (let piece: ShorePiece | undefined = first; piece !== undefined; ) {
      if (piece.level !== first.level) throw new Error(`Level changes at ${piece.positions[0]}`);
      byStart.delete(keyOf(piece.positions[0]));
      // The joint belongs to both pieces and is kept once. No spread: pieces can be huge.
      for (const position of line.length === 0 ? piece.positions : piece.positions.slice(1)) {
        line.push(position);
      }
      piece = byStart.get(keyOf(line.at(-1)));
    }
    return line;
  };
  // Chains first: what is left after them can only be rings.
  const chainStarts = [...byStart].filter(([start]) => !ends.has(start));
  const chains = chainStarts.map(([, piece]) => follow(piece));
  for (const piece of [...byStart.values()]) {
    if (byStart.has(keyOf(piece.positions[0]))) rings.push(follow(piece));
  }
  return { rings, chains };
}
