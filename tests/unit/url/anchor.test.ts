import { expect, test } from "vitest";
import { queryOfAnchor } from "../../../src/url/anchor.ts";

test.each([
  ["", "#p5-four-islands", "claim=p5-four-islands"],
  ["?scenario=1956", "#iturup", "scenario=1956&place=iturup"],
  ["", "#four-or-two-islands", "contradiction=four-or-two-islands"],
  ["?place=tokyo", "#iturup", null],
  ["", "#map", null],
  ["", "#constructor", null],
  ["", "", null],
])("%s%s becomes %s", (search, hash, wanted) => {
  expect(queryOfAnchor(search, hash)).toBe(wanted);
});
