import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inSlices } from "../../../src/map/layers/in-slices.ts";

let now = 0;
let taken: number[] = [];

/** Steps of three milliseconds each. */
function* steps(count: number): Generator<void, void> {
  for (let step = 1; step <= count; step++) {
    now += 3;
    taken.push(step);
    yield;
  }
}

beforeEach(() => {
  now = 0;
  taken = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(performance, "now").mockImplementation(() => now);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("long work is done a few steps at a time, from the next task on", () => {
  inSlices(steps(7));
  expect(taken).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(taken).toEqual([1, 2, 3]);
  vi.runAllTimers();
  expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("what is left of it can be left undone", () => {
  const stop = inSlices(steps(7));
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(taken).toEqual([1, 2, 3]);
});
