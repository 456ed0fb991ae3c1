import fc from "fast-check";
import type { BBox, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { closeAtBox } from "../../../geo/build/shoreline/close-at-box.ts";
import { parseShoreline, type ShorePiece } from "../../../geo/build/shoreline/parse-shoreline.ts";
import { polygonsOfRings } from "../../../geo/build/shoreline/polygons-of-rings.ts";
import { stitchRings } from "../../../geo/build/shoreline/stitch-rings.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { windingOf } from "../../../src/geometry/ring-winding.ts";

const piece = (...positions: Position[]): ShorePiece => ({ level: 1, positions });

/** A square ring, counter-clockwise. */
const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("parseShoreline", () => {
  test("reads pieces with their level and drops empty headers", () => {
    const text =
      "> Shore Bin # 7, Level 1\n1\t2\n3\t4.5\n> Shore Bin # 8, Level 1\n> Shore Bin # 8, Level 2\n5\t-6\n";
    expect(parseShoreline(text)).toEqual([
      {
        level: 1,
        positions: [
          [1, 2],
          [3, 4.5],
        ],
      },
      { level: 2, positions: [[5, -6]] },
    ]);
  });

  test.each(["> Shore Bin # 7\n1\t2\n", "> Level 1\n1 2\n", "> Level 1\nx\ty\n"])(
    "refuses %j",
    (text) => {
      expect(() => parseShoreline(text)).toThrow(SyntaxError);
    },
  );
});

describe("stitchRings", () => {
  test("joins pieces given in any order into one ring, joints kept once", () => {
    const { rings, chains } = stitchRings([
      piece([1, 1], [0, 1], [0, 0]),
      piece([0, 0], [1, 0]),
      piece([1, 0], [1, 1]),
    ]);
    expect(chains).toEqual([]);
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(5);
    expect(rings[0]?.[0]).toEqual(rings[0]?.at(-1));
  });

  test("keeps whole rings and open chains apart", () => {
    const { rings, chains } = stitchRings([
      piece(...square(5, 5, 1)),
      piece([2, 3], [3, 3]),
      piece([1, 3], [2, 3]),
    ]);
    expect(rings).toEqual([square(5, 5, 1)]);
    expect(chains).toEqual([
      [
        [1, 3],
        [2, 3],
        [3, 3],
      ],
    ]);
  });

  test("stitches any ring cut anywhere back into itself", () => {
    const cuts = fc.uniqueArray(fc.nat(39), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cuts, (at) => {
        const ring = Array.from(
          { length: 40 },
          (_, i): Position => [Math.cos((i * Math.PI) / 20), Math.sin((i * Math.PI) / 20)],
        );
        const sorted = at.toSorted((a, b) => a - b);
        const pieces = sorted.map((from, i) => {
          const to = sorted[i + 1] ?? (sorted[0] ?? 0) + 40;
          return piece(
            ...Array.from({ length: to - from + 1 }, (_, k) => ring[(from + k) % 40] ?? []),
          );
        });
        const { rings, chains } = stitchRings(pieces.toReversed());
        expect(chains).toEqual([]);
        expect(rings).toHaveLength(1);
        expect(new Set(rings[0]?.map(String))).toEqual(new Set(ring.map(String)));
        expect(rings[0]).toHaveLength(41);
      }),
    );
  });

  test("refuses two pieces from one position", () => {
    expect(() => stitchRings([piece([0, 0], [1, 0]), piece([0, 0], [0, 1])])).toThrow(
      /start at 0,0/,
    );
  });

  test("refuses to join a lake to a coast", () => {
    const lake: ShorePiece = {
      level: 2,
      positions: [
        [1, 0],
        [2, 0],
      ],
    };
    expect(() => stitchRings([piece([0, 0], [1, 0]), lake])).toThrow(/Level changes/);
  });
});

describe("closeAtBox", () => {
  const box: BBox = [0, 0, 10, 10];
  const areaOf = (ring: readonly Position[]) =>
    ring.slice(1).reduce((sum, [lng = 0, lat = 0], i) => {
      const [fromLng = 0, fromLat = 0] = ring[i] ?? [];
      return sum + (fromLng * lat - lng * fromLat) / 2;
    }, 0);

  test("fills the land on the left of a coast that crosses the box", () => {
    const [eastward] = closeAtBox(
      [
        [
          [0, 4],
          [10, 4],
        ],
      ],
      box,
    );
    expect(areaOf(eastward ?? [])).toBe(60);
    const [westward] = closeAtBox(
      [
        [
          [10, 4],
          [0, 4],
        ],
      ],
      box,
    );
    expect(areaOf(westward ?? [])).toBe(40);
  });

  test("makes one ring of two coasts of a land bridge, two of two lands", () => {
    const bridge = closeAtBox(
      [
        [
          [0, 6],
          [0.1, 6],
          [10, 6],
        ].toReversed(),
        [
          [0, 4],
          [10, 4],
        ],
      ],
      box,
    );
    expect(bridge.map(areaOf)).toEqual([20]);
    const shores = closeAtBox(
      [
        [
          [10, 4],
          [0, 4],
        ],
        [
          [0, 6],
          [10, 6],
        ],
      ],
      box,
    );
    expect(shores.map(areaOf)).toEqual([40, 40]);
  });

  test("cuts a lake on the border out of the land around it", () => {
    const coast: Position[] = [
      [0, 2],
      [10, 2],
    ];
    const lake: Position[] = [
      [10, 5],
      [9, 5],
      [9, 6],
      [10, 6],
    ];
    expect(closeAtBox([coast, lake], box).map(areaOf)).toEqual([79]);
  });

  test("closes a coast that leaves on the side it entered", () => {
    const headland: Position[] = [
      [3, 0],
      [3, 1],
      [2, 1],
      [2, 0],
    ];
    expect(closeAtBox([headland], box).map(areaOf)).toEqual([1]);
    expect(closeAtBox([headland.toReversed()], box).map(areaOf)).toEqual([99]);
  });

  test("refuses a line that breaks off inside", () => {
    expect(() =>
      closeAtBox(
        [
          [
            [0, 4],
            [5, 4],
          ],
        ],
        box,
      ),
    ).toThrow(/breaks off at 5,4/);
  });
});

describe("polygonsOfRings", () => {
  test("gives a lake to the smallest land around it", () => {
    const lake = square(4, 4, 1).toReversed();
    const islandInLake = square(4.2, 4.2, 0.5);
    const polygons = polygonsOfRings([lake, square(0, 0, 10), islandInLake, square(20, 0, 30)]);
    expect(polygons.map(({ coordinates }) => coordinates.length)).toEqual([1, 2, 1]);
    for (const { coordinates } of polygons) {
      expect(windingOf(coordinates[0] ?? [])).toBe("counter-clockwise");
    }
    const mainland = polygons[1];
    if (mainland === undefined) throw new Error("No mainland");
    const solid = { ...mainland, coordinates: mainland.coordinates.slice(0, 1) };
    expect(areaKm2(mainland)).toBeLessThan(areaKm2(solid));
  });

  test("gives a pond on an island in a lake to that island, not to the land around", () => {
    const pond = square(4.4, 4.4, 0.1).toReversed();
    const island = square(4.2, 4.2, 0.5);
    const [inner, outer] = polygonsOfRings([square(0, 0, 10), island, pond]);
    expect(inner?.coordinates).toEqual([island, pond]);
    expect(outer?.coordinates).toHaveLength(1);
  });

  test("refuses a lake in the sea", () => {
    expect(() => polygonsOfRings([square(4, 4, 1).toReversed()])).toThrow(/lies in no land/);
  });
});
