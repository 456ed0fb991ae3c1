import { expect, test, vi } from "vitest";
import { memoize } from "../../../src/scenario/memoize.ts";

test("asks once for each subject and words", () => {
  const make = vi.fn((subject: { name: string }, ...words: string[]) => [subject.name, ...words]);
  const ask = memoize(make);
  const [one, other] = [{ name: "one" }, { name: "other" }];
  const first = ask(one, "a", "b");
  expect(first).toEqual(["one", "a", "b"]);
  expect(ask(one, "a", "b")).toBe(first);
  expect(ask(one, "ab")).toEqual(["one", "ab"]);
  expect(ask(other, "a", "b")).toEqual(["other", "a", "b"]);
  expect(make).toHaveBeenCalledTimes(3);
});
