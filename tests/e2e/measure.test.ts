import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, dataFiles, fail, holdBack, load, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, openMore, pointOnLand, queryOf } from "./explorer.ts";
import { open, screens } from "./pages.ts";
import { boxOf, measurePanel, pressMeasure } from "./tools.ts";

const from = (page: Page) => page.getByRole("combobox", { name: "From (A)" });
const to = (page: Page) => page.getByRole("combobox", { name: "To (B)" });

/** The line on the map; the legend has one like it. */
const drawnLine = ".leaflet-pane path.measured-line";

describe("measuring a distance", () => {
  test("opens from the map with two places, their official distance, and the difference explained", async () => {
    const page = await at();
    await pressMeasure(page);
    const panel = measurePanel(page);
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(from(page)).toHaveValue("cape-nosappu");
    await expect(to(page)).toHaveValue("shikotan");
    await expect(panel).toContainText("73.8 km");
    await expect(panel).toContainText("39.9 nautical miles");
    await expect(panel).toContainText("57° (east-north-east)");
    await expect(panel).toContainText("the shore of Shikotan at");
    const official = panel.getByRole("definition").filter({ hasText: "73.3 km" });
    await expect(official).toContainText("Ours is 0.5 km (0.7%) longer.");
    await expect(official).toContainText("neither the points it measured between nor its map");
    await expect(official.getByRole("link", { name: /Northern Territories Issue/ })).toBeVisible();
    await expect(panel).toContainText("may be off by 0.2 km");
    await expect(explorer.status(page)).toHaveText(
      "Cape Nosappu to Shikotan: 73.8 km, 39.9 nautical miles, initial bearing 57° (east-north-east).",
    );
    await expect.poll(() => queryOf(page)).toBe("?measure=cape-nosappu~shikotan");

    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
    await expect(page.locator(drawnLine)).toHaveCount(0);
  });

  test("between places chosen from lists; choosing steps through the history", async () => {
    const page = await load("?measure=cape-nosappu~shikotan");
    await to(page).focus();
    await to(page).selectOption("Iturup (Etorofu)");
    const panel = measurePanel(page);
    await expect(panel).toContainText("144.4 km");
    await expect(panel).toContainText("144.5 km");
    await expect(panel).toContainText("Ours is 0.1 km (0.1%) shorter.");
    await expect(to(page)).toBeFocused();
    await expect.poll(() => queryOf(page)).toBe("?measure=cape-nosappu~iturup");
    await page.getByRole("button", { name: "Swap A and B" }).click();
    await expect(panel).toContainText("216° (south-west)");
    await expect.poll(() => queryOf(page)).toBe("?measure=iturup~cape-nosappu");
    await page.goBack();
    await page.goBack();
    await expect(panel).toContainText("73.8 km");
    await page.goBack();
    await expect(panel).toBeHidden();
  });

  test("from the place being read", async () => {
    const page = await at("?place=kadena-air-base");
    const link = page.getByRole("link", { name: "Measure from here" });
    const href = await link.getAttribute("href");
    await link.click();
    await expect(measurePanel(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(from(page)).toHaveValue("kadena-air-base");
    await expect(page.getByRole("radio", { name: "B, the end" })).toBeChecked();
    await expect.poll(() => new URL(page.url()).search).toBe(href);
  });

  test("to a point and a place clicked on the map; that is no step in the history", async () => {
    const page = await load("?measure=cape-nosappu~shikotan&map=8/44/146.5");
    await expect(measurePanel(page)).toContainText("73.8 km");
    const steps = await page.evaluate(() => history.length);
    const next = (name: string) => page.getByRole("radio", { name });
    await expect(next("A, the start")).toBeChecked();
    const map = await boxOf(page, ".map");
    await page.mouse.click(map.x + map.width * 0.7, map.y + map.height * 0.6);
    await expect(next("B, the end")).toBeChecked();
    await expect(from(page)).toHaveValue("");
    await expect(measurePanel(page)).toContainText("Point at 4");
    const land = await pointOnLand(page, "kunashir");
    await page.mouse.click(land.x, land.y);
    await expect(to(page)).toHaveValue("kunashir");
    await expect(next("A, the start")).toBeChecked();
    await expect
      .poll(() => queryOf(page))
      .toMatch(/^\?measure=4[\d.]+,14[\d.]+~kunashir&map=8\/44\/146.5$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    // The panel stays where it was, and focus with it.
    await expect(measurePanel(page)).toBeVisible();
  });

  test("to a point clicked on the map before the code that draws the line has come", async () => {
    const page = await load("?map=8/44/146.5");
    const letGo = await holdBack(page, "**/assets/Measure-*.js");
    await pressMeasure(page);
    await expect(to(page)).toHaveValue("shikotan");
    const map = await boxOf(page, ".map");
    await page.mouse.click(map.x + map.width * 0.7, map.y + map.height * 0.6);
    await expect.poll(() => queryOf(page)).toMatch(/^\?measure=4[\d.]+,14[\d.]+~shikotan/);
    letGo();
    await expect(page.locator(drawnLine)).toHaveCount(1);
  });

  test("by keyboard alone", async () => {
    const page = await at("?map=8/44/146.5");
    await openMore(page);
    await page.getByRole("button", { name: "Measure a distance" }).press("Enter");
    await expect(measurePanel(page)).toContainText("73.8 km");
    await expect(page.locator(drawnLine)).toBeAttached();
    await page.getByRole("group", { name: /Map view/ }).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(from(page)).toHaveValue("");
    await expect(page.getByRole("radio", { name: "B, the end" })).toBeChecked();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Set B to the centre of the map" }).press("Enter");
    await expect(to(page)).toHaveValue("");
    await expect
      .poll(() => queryOf(page))
      .toMatch(/^\?measure=4[\d.]+,14[\d.]+~4[\d.]+,14[\d.]+&map=/);
    await explorer.listbox(page).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => to(page).inputValue()).not.toBe("");
    await page.keyboard.press("Escape");
    await expect(measurePanel(page)).toBeHidden();
  });

  test("over the Pacific is one unbroken curve, far north of the straight line", async () => {
    const page = await at("?measure=tokyo~washington");
    await expect(measurePanel(page)).toContainText("10,927 km");
    const line = page.locator(drawnLine);
    const drawn = (await line.getAttribute("d")) ?? "";
    expect(drawn.match(/M/g)).toHaveLength(1);
    const [curve, start, end] = await Promise.all([
      boxOf(page, drawnLine),
      page.locator(".measured-end").first().boundingBox(),
      page.locator(".measured-end").last().boundingBox(),
    ]);
    const map = await boxOf(page, ".map");
    expect(curve.x).toBeGreaterThanOrEqual(map.x);
    expect(curve.x + curve.width).toBeLessThanOrEqual(map.x + map.width);
    expect(curve.y).toBeLessThan(Math.min(start?.y ?? 0, end?.y ?? 0) - 100);
  });

  test("across the edge of the map is drawn at both sides, and said", async () => {
    const page = await at("?measure=moscow~washington");
    await expect(measurePanel(page)).toContainText("7,843 km");
    const drawn = (await page.locator(drawnLine).getAttribute("d")) ?? "";
    expect(drawn.match(/M/g)).toHaveLength(2);
    await expect(measurePanel(page)).toContainText("cut along 30° W");
  });

  test("to further south than the map goes is said to be seen in part", async () => {
    const page = await at("?measure=-80,145~tokyo");
    await expect(measurePanel(page)).toContainText("nearer to a pole than this map reaches");
  });

  test("to where a place lies itself is said to be none", async () => {
    const page = await at("?measure=yuzhno-kurilsk~kunashir");
    await expect(measurePanel(page)).toContainText("there is no distance to measure");
    await expect(explorer.status(page)).toContainText("there is no distance to measure");
  });

  test("can be taken along as a line with its link", async () => {
    const page = await load("?measure=cape-nosappu~shikotan&theme=dark");
    const line = page.getByRole("textbox", { name: "To cite" });
    await expect(line).toHaveValue(
      /73\.8 km \(39\.9 nautical miles\).*GSHHG.*\?measure=cape-nosappu~shikotan$/,
    );
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(explorer.status(page)).toHaveText("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line.inputValue());
    // Said again the second time: a status line in which nothing changes is not read out.
    const words = explorer.status(page).locator("span");
    await words.evaluate((span) => span.setAttribute("data-first", ""));
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(explorer.status(page).locator("span:not([data-first])")).toHaveText("Copied.");
  });

  test.each(["?measure=atlantis~shikotan", "?measure=shikotan", "?overlay=tokyo~26,128"])(
    "a link that cannot be used, %s, is dropped with a notice",
    async (query) => {
      const page = await load(query);
      await expect(page.locator(".notice")).toContainText("can’t be");
      await expect.poll(() => queryOf(page)).toBe("");
      await pressMeasure(page);
      await expect(measurePanel(page)).toBeVisible();
    },
  );

  test("says so where the places are missing, and measures once they are there", async () => {
    const page = await open();
    await fail(page, dataFiles("islands"));
    await visit(page, `?measure=cape-nosappu~shikotan`);
    await expect(measurePanel(page)).toContainText("This can’t be measured");
    await page.unroute(dataFiles("islands"));
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(measurePanel(page)).toContainText("73.8 km");
  });
});

describe.each([
  ["a phone", screens.phone],
  ["320 pixels", screens.narrow],
] as const)("on %s", (_, viewport) => {
  test("both tools fit the width and measure", async () => {
    for (const [query, words] of [
      ["?measure=cape-nosappu~shikotan", "73.8 km"],
      ["?overlay=iturup~26.6,128", "3,166.6 km²"],
    ] as const) {
      const page = await at(query, { viewport });
      await expect(page.getByText(words).first()).toBeVisible();
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWider).toBe(false);
    }
  });
});
