import { expect, test } from "vitest";
import { beginning } from "../../../src/panels/article/shown-pieces.ts";

test("a text of any length is cut between characters", () => {
  expect(beginning("short")).toBe("short");
  const text = beginning(`a${"😀".repeat(400)}`);
  expect(text).toMatch(/^a(?:😀)+…$/u);
});
