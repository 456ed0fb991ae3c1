import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, openLayers, queryOf, seaLayer, seaZones } from "./explorer.ts";
import { screens } from "./pages.ts";

describe("a comparison", () => {
  const divider = (page: Page) =>
    page.getByRole("slider", { name: "Divider between two scenarios" });
  const standings = (page: Page, pane: string) =>
    page
      .locator(`.leaflet-${pane}-pane path[data-place="kunashir"]`)
      .first()
      .getAttribute("data-standing");

  test("shows one scenario on the left and another on the right of one map", async () => {
    const page = await at("?scenario=1956");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect.poll(() => queryOf(page)).toBe("?scenario=1956&compare=today");
    await expect(divider(page)).toBeVisible();
    await expect(explorer.status(page)).toHaveText(
      "Comparing two scenarios: “1956 declaration” on the left, “Today” on the right.",
    );
    await explorer.scenario(page, "All four islands").check();
    await expect.poll(() => standings(page, "islands")).toBe("passes-to-japan");
    await expect.poll(() => standings(page, "islands-compared")).toBe("administered-by-russia");

    await page.getByRole("button", { name: "End comparison" }).click();
    await expect(divider(page)).toBeHidden();
    await expect.poll(() => queryOf(page)).toBe("?scenario=four");
    const clip = await page
      .locator(".leaflet-islands-pane")
      .evaluate((pane) => (pane as HTMLElement).style.clipPath);
    expect(clip).toBe("");
  });

  test("leaves the sea out on both sides when its zones are switched off", async () => {
    const page = await at("?compare=four");
    const compared = page.locator(".leaflet-sea-compared-pane .sea-zone");
    await expect(compared.first()).toBeVisible();
    await openLayers(page);
    await seaLayer(page, "200-mile zone").uncheck();
    await seaLayer(page, "Territorial sea").uncheck();
    await expect.poll(() => queryOf(page)).toBe("?compare=four&layers=none");
    await expect(seaZones(page)).toHaveCount(0);
    await expect(compared.filter({ visible: true })).toHaveCount(0);
  });

  test("has a divider moved by keys, by buttons and by dragging", async () => {
    const page = await load("?compare=four&map=8/44/142");
    // Nothing that differs is in view.
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "50");
    await divider(page).focus();
    await page.keyboard.press("ArrowRight");
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "52");
    await page.keyboard.press("Home");
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "0");
    await page.keyboard.press("End");
    await expect(divider(page)).toHaveAttribute("aria-valuetext", /100% of the map shows “Today”/);
    await page.getByRole("button", { name: "Move the divider left" }).click();
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "90");

    const map = await explorer.map(page).boundingBox();
    const handle = await page.locator(".divider-grip").boundingBox();
    if (map === null || handle === null) throw new Error("The divider is not to be seen");
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width * 0.3, handle.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "30");
    // The map itself has not been dragged.
    await expect.poll(() => queryOf(page)).toBe("?compare=four&map=8/44/142");
  });

  test("starts between the islands that differ, and no name meets its divider", async () => {
    const page = await at("?scenario=1956&compare=four");
    await expect(divider(page)).toBeVisible();
    const boxOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => {
          const { left, right } = each.getBoundingClientRect();
          return { left, right };
        });
    const line = await boxOf(".divider");
    const [kunashir, iturup] = await Promise.all(
      ["kunashir", "iturup"].map((id) =>
        boxOf(`.leaflet-islands-compared-pane path[data-place="${id}"]`),
      ),
    );
    const middle = (line.left + line.right) / 2;
    expect(middle).toBeGreaterThan(kunashir?.left ?? Number.POSITIVE_INFINITY);
    expect(middle).toBeLessThan(iturup?.right ?? 0);
    const meeting = page.locator(".leaflet-labels-pane .label").evaluateAll(
      (labels, { left, right }) =>
        labels.filter((label) => {
          const box = label.getBoundingClientRect();
          return box.left < right && left < box.right;
        }).length,
      line,
    );
    expect(await meeting).toBe(0);
  });

  test("leaves pointer and keyboard of the map alone", async () => {
    const page = await load("?compare=four&map=8/44/146.5");
    await expect(divider(page)).toBeVisible();
    const percent = await divider(page).getAttribute("aria-valuenow");
    await page.getByRole("group", { name: /Map view/ }).focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => Number(queryOf(page).split("/")[1])).toBeGreaterThan(44);
    const before = queryOf(page);
    const map = await explorer.map(page).boundingBox();
    if (map === null) throw new Error("The map has no box");
    await page.mouse.move(map.x + map.width * 0.7, map.y + 300);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width * 0.6, map.y + 350, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).not.toBe(before);
    await expect(divider(page)).toHaveAttribute("aria-valuenow", percent ?? "");
  });

  test("keeps both sides clipped at the divider while the map moves", async () => {
    const page = await at("?compare=four&map=8/44/146.5");
    await expect(divider(page)).toBeVisible();
    /** How far the edge of the clip is from the divider, in pixels. */
    const distance = () =>
      page.evaluate(() => {
        const right = (name: string) => {
          const pane = document.querySelector<HTMLElement>(`.leaflet-${name}-pane`);
          const x = Number(/polygon\(([-\d.]+)px/.exec(pane?.style.clipPath ?? "")?.[1]);
          return x + (pane?.getBoundingClientRect().x ?? 0);
        };
        const line = document.querySelector(".divider")?.getBoundingClientRect();
        return Math.abs(right("islands-compared") - (line?.x ?? 0) - (line?.width ?? 0) / 2);
      });
    await expect.poll(distance).toBeLessThan(1.5);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => queryOf(page)).toContain("map=9/");
    await expect.poll(distance).toBeLessThan(1.5);
  });

  test("swaps its sides where the reader chooses what is on the right", async () => {
    const page = await at("?scenario=1956&compare=four");
    await explorer.scenario(page, "All four islands").check();
    await expect.poll(() => queryOf(page)).toBe("?scenario=four&compare=1956");
  });

  test("works on a phone, from the Scenario panel", async () => {
    const page = await load("?panel=scenario&scenario=1956", { viewport: screens.phone });
    const choice = page.getByRole("radiogroup", { name: "Compare on the map" });
    await choice.getByRole("radio", { name: "Today" }).check();
    await expect(divider(page)).toBeVisible();
    const percent = async () => Number(await divider(page).getAttribute("aria-valuenow"));
    const before = await percent();
    await page.getByRole("button", { name: "Move the divider right" }).click();
    await expect.poll(percent).toBe(before + 10);
    await choice.getByRole("radio", { name: "Nothing" }).check();
    await expect(divider(page)).toBeHidden();
  });

  test.each(["1956", "1855"])(
    "with %s on both sides, or of unknown kind, is dropped with a notice",
    async (value) => {
      const page = await load(`?scenario=1956&compare=${value}`);
      await expect(page.locator(".notice")).toContainText("compare");
      await expect(divider(page)).toHaveCount(0);
      await expect.poll(() => queryOf(page)).toBe("?scenario=1956");
    },
  );
});
