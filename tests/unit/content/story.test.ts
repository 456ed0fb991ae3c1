import { describe, expect, test } from "vitest";
import { storySteps } from "../../../src/content/story.ts";
import { storyHeads } from "../../../src/content/text/en/story-heads.ts";
import { equidistantPath, equidistantX } from "../../../src/panels/story/rule-curve.ts";

const words = (text: string) => text.split(/\s+/).length;

describe.each(storySteps)("step %d", (step) => {
  const { title, question, lead } = storyHeads[step];

  test("has a short headline, two sentences and a question that fits a button", () => {
    expect(words(title)).toBeLessThanOrEqual(8);
    expect(words(lead.join(" "))).toBeLessThanOrEqual(40);
    expect(question.length).toBeLessThanOrEqual(22);
    expect(question).toMatch(/\?$/);
  });
});

describe("the line between a coast and an islet", () => {
  const islet = { x: 66, y: 52 };

  test.each([20, 154])("is as far from both, with the coast at %d", (coastX) => {
    for (const y of [0, 30, 52, 104]) {
      const x = equidistantX(coastX, islet, y);
      expect(Math.hypot(x - islet.x, y - islet.y)).toBeCloseTo(Math.abs(x - coastX), 9);
    }
  });

  test("is drawn through its middle", () => {
    const [top, handle, , bottom] = (
      equidistantPath(20, islet, 104)
        .match(/[\d.]+/g)
        ?.map(Number) ?? []
    ).filter((_, index) => index !== 1) as [number, number, number, number];
    expect(top / 4 + handle / 2 + bottom / 4).toBeCloseTo(equidistantX(20, islet, 52), 9);
  });
});
