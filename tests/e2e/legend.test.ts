import type { Page } from "playwright";
import { afterAll, afterEach, describe, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { closePages, openAtlas, screens, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const legend = (page: Page) =>
  explorer.map(page).getByRole("group").filter({ hasText: "Legend" }).first();

const title = (page: Page) => legend(page).getByText("Legend", { exact: true });

/** What lies over the legend, at points all over it; what it has of its own is not counted. */
function coveredBy(page: Page): Promise<string[]> {
  return legend(page).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    // The rounded corners are no part of it.
    const steps = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
    const found = steps.flatMap((right) =>
      steps.map((down) => document.elementFromPoint(left + width * right, top + height * down)),
    );
    const others = found.filter((other) => other === null || !element.contains(other));
    return [...new Set(others.map((other) => other?.outerHTML.slice(0, 80) ?? "nothing"))];
  });
}

describe.each([
  ["a phone", screens.phone, "?scenario=1956"],
  ["a phone with two scenarios compared", screens.phone, "?scenario=1956&compare=four"],
  ["320 pixels", screens.narrow, "?scenario=1956"],
  ["a phone on its side", { width: 667, height: 375 }, "?scenario=1956"],
  ["a wide screen", screens.desktop, "?scenario=1956&compare=four"],
])("the open legend on %s", (_, viewport, query) => {
  test("lies in the map and over all else, is read whole, and closes", async () => {
    const { page } = await openAtlas(query, { viewport });
    const line = legend(page).getByText("administered by Russia, claimed by Japan");
    if (!(await line.isVisible())) await title(page).click();
    const lastSwitch = legend(page).getByRole("checkbox").last();
    await legend(page).scrollIntoViewIfNeeded();
    // The lines of the sea come late, and the legend is longer by them.
    await expect(legend(page)).toContainText("200-mile limit");
    const [box, map] = [await legend(page).boundingBox(), await explorer.map(page).boundingBox()];
    if (box === null || map === null) throw new Error("The legend or the map has no box");
    expect(box.y).toBeGreaterThanOrEqual(map.y);
    expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
    expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width);
    expect(await coveredBy(page)).toEqual([]);
    expect(
      await legend(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);

    await lastSwitch.focus();
    await expect(lastSwitch).toBeInViewport({ ratio: 1 });
    await expect(title(page)).toBeInViewport({ ratio: 1 });
    expect(await coveredBy(page)).toEqual([]);
    await title(page).click();
    await expect(line).toBeHidden();
  });
});

test("the legend of a map at its highest is not cut by the divider", async () => {
  const { page } = await openAtlas("?scenario=1956&compare=four", { viewport: screens.phone });
  await page.getByRole("button", { name: "Show more of the map" }).click();
  await title(page).click();
  await expect(legend(page)).toContainText("200-mile limit");
  expect(await coveredBy(page)).toEqual([]);
});
