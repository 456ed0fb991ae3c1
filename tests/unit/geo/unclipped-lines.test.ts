import { expect, test } from "vitest";
import { unclippedLines } from "../../../src/geometry/unclipped-lines.ts";

const bbox = [0, 0, 10, 10] as [number, number, number, number];

test("an island inside the box is all coast", () => {
  const ring = [
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 2],
  ];
  expect(unclippedLines(ring, bbox)).toEqual([ring]);
});

test("the side along which land was clipped is no coast", () => {
  const ring = [
    [0, 2],
    [5, 2],
    [5, 8],
    [0, 8],
    [0, 2],
  ];
  expect(unclippedLines(ring, bbox)).toEqual([
    [
      [0, 2],
      [5, 2],
      [5, 8],
      [0, 8],
    ],
  ]);
});

test("land in a corner has its coast between the two sides only", () => {
  const ring = [
    [10, 10],
    [0, 10],
    [0, 5],
    [10, 5],
    [10, 10],
  ];
  expect(unclippedLines(ring, bbox)).toEqual([
    [
      [0, 5],
      [10, 5],
    ],
  ]);
});

test("an edge between two different sides is coast", () => {
  const ring = [
    [0, 5],
    [5, 0],
    [0, 0],
    [0, 5],
  ];
  expect(unclippedLines(ring, bbox)).toEqual([
    [
      [0, 5],
      [5, 0],
    ],
  ]);
});
