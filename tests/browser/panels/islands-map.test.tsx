import { expect, test } from "vitest";
import { IslandsMap } from "../../../src/panels/parts/IslandsMap.tsx";
import { renderPanel } from "../render-panel.tsx";

const marks = {
  habomai: "solid",
  shikotan: "solid",
  kunashir: "dashed",
  iturup: "dashed",
} as const;

test("the small map is a picture of all four islands, each within it and drawn as told", async () => {
  const screen = await renderPanel(<IslandsMap marks={marks} label="Two of the four" />);
  const picture = screen.getByRole("img", { name: "Two of the four" });
  await expect.element(picture).toBeVisible();
  const frame = picture.element().getBoundingClientRect();
  const drawn = [...picture.element().querySelectorAll("[data-mark]")];
  expect(drawn.map((island) => island.getAttribute("data-mark")).sort()).toEqual(
    Object.values(marks).sort(),
  );
  for (const island of drawn) {
    const { left, right, top, bottom } = island.getBoundingClientRect();
    expect(right - left).toBeGreaterThan(frame.width / 25);
    expect(left).toBeGreaterThan(frame.left);
    expect(right).toBeLessThan(frame.right);
    expect(top).toBeGreaterThan(frame.top);
    expect(bottom).toBeLessThan(frame.bottom);
  }
});

test("the small map is silent where a caption says it", async () => {
  const screen = await renderPanel(<IslandsMap marks={marks} label="" />);
  expect(screen.getByRole("img").elements()).toEqual([]);
});
