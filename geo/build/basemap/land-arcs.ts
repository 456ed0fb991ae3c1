import type { Position } from "geojson";
import type { LandTopology } from "../../../src/geometry/land-topology.ts";
import { isCellBorder } from "./cell-borders.ts";
import type { CutCell } from "./cut-cells.ts";

/** A stretch of a ring that is coast throughout, or runs along cell borders throughout. */
interface Stretch {
  readonly line: readonly Position[];
  readonly isCoast: boolean;
}

/** Divides a closed ring where coast and cell border meet. */
function stretchesOf(ring: readonly Position[]): Stretch[] {
  const edges = ring.slice(1).map((to, i) => {
    const from = ring[i] as Position;
    return { from, to, isCoast: !isCellBorder(from, to) };
  });
  const start = edges.findIndex(({ isCoast }, i) => isCoast !== edges.at(i - 1)?.isCoast);
  const stretches: { line: Position[]; isCoast: boolean }[] = [];
  // From where two stretches meet, so that none is in two parts.
  for (const { from, to, isCoast } of [...edges.slice(start), ...edges.slice(0, start)]) {
    const last = stretches.at(-1);
    if (last?.isCoast === isCoast) last.line.push(to);
    else stretches.push({ line: [from, to], isCoast });
  }
  return stretches;
}

/** A line as TopoJSON has it: whole steps of the grid, each from the position before. */
function steps(line: readonly Position[], decimals: number): number[][] {
  const grid = line.map((position) =>
    position.map((degrees) => Math.round(degrees * 10 ** decimals)),
  );
  return grid.map(([x = 0, y = 0], i) => {
    const [lastX = 0, lastY = 0] = grid[i - 1] ?? [];
    return [x - lastX, y - lastY];
  });
}

/** The arcs and objects of a topology of land, on a grid of so many decimals of a degree. */
export function landArcs(
  cells: readonly CutCell[],
  decimals: number,
): Pick<LandTopology, "transform" | "objects" | "arcs"> {
  const arcs: number[][][] = [];
  const borders = new Map<string, number>();
  const arcOf = ({ line, isCoast }: Stretch): number => {
    // The neighbour's land runs the other way along the same border.
    const known = isCoast ? undefined : borders.get(line.toReversed().join());
    if (known !== undefined) return ~known;
    if (!isCoast) borders.set(line.join(), arcs.length);
    return arcs.push(steps(line, decimals)) - 1;
  };
  const drawn = cells.map(({ cell, polygons }) => {
    const coast: number[][] = [];
    const land = polygons.map((rings) =>
      rings.map((ring) =>
        stretchesOf(ring).map((stretch) => {
          const arc = arcOf(stretch);
          if (stretch.isCoast) coast.push([arc]);
          return arc;
        }),
      ),
    );
    return { properties: { cell }, land, coast };
  });
  const scale = 1 / 10 ** decimals;
  return {
    transform: { scale: [scale, scale], translate: [0, 0] },
    objects: {
      land: {
        type: "GeometryCollection",
        geometries: drawn.map(({ properties, land }) => ({
          type: "MultiPolygon",
          properties,
          arcs: land,
        })),
      },
      coast: {
        type: "GeometryCollection",
        geometries: drawn.map(({ properties, coast }) => ({
          type: "MultiLineString",
          properties,
          arcs: coast,
        })),
      },
    },
    arcs,
  };
}
