import type { Position } from "geojson";

/** One line of the shoreline, land on its left. */
export interface ShorePiece {
  /** GSHHG level: 1 = land and sea, 2 = lake, 3 = island in a lake, 4 = pond. */
  readonly level: number;
  readonly positions: readonly Position[];
}

/**
 * Reads the multisegment text of `gmt coast -M`: a line `> Shore Bin # n, Level l` opens a
 * piece, every other line is `lng<tab>lat` in degrees. Headers without positions are dropped.
 * @throws SyntaxError for a line that is neither
 */
export function parseShoreline(text: string): ShorePiece[] {
  const pieces: ShorePiece[] = [];
  let positions: Position[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    if (line.startsWith(">")) {
      const level = Number(/Level (\d)/.exec(line)?.[1]);
      if (Number.isNaN(level)) throw new SyntaxError(`Piece without a level: ${line}`);
      positions = [];
      pieces.push({ level, positions });
    } else if (line !== "") {
      const [lng = Number.NaN, lat = Number.NaN] = line.split("\t").map(Number);
      if (Number.isNaN(lng + lat)) throw new SyntaxError(`Not a position: ${line}`);
      positions.push([lng, lat]);
    }
  }
  return pieces.filter((piece) => piece.positions.length > 0);
}
