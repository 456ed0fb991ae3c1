import type { Page } from "playwright";
import { describe, test } from "vitest";
import {
  at,
  dataFiles,
  fail,
  holdBack,
  load,
  mapReady,
  settled,
  todayQuery,
  visit,
} from "./atlas.ts";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer, openMore, placesMarked, queryOf } from "./explorer.ts";
import { open } from "./pages.ts";

/**
 * Presses one thing after the other while the move of the map that the first begins goes on: before
 * the browser's next task, for a busy one might come to its end before that.
 * @param turns between the two, for the page to make of the first what it makes at once; 0 for none
 */
function pressTogether(page: Page, first: string, second: string, turns = 50): Promise<void> {
  return page.evaluate(
    async ([first, second, turns]) => {
      const find = (selector: string) => {
        const found = document.querySelector<HTMLElement>(selector);
        if (found === null) throw new Error(`${selector} is not there`);
        return found;
      };
      find(first).click();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      find(second).click();
    },
    [first, second, turns] as const,
  );
}

const button = (name: string) => `.map-controls button[aria-label="${name}"]`;

describe("a move of the map by the reader", () => {
  test("is not undone by data that come while it goes on", async () => {
    const page = await open();
    const letGo = await holdBack(page, dataFiles("bases"));
    await visit(page, todayQuery);
    await mapReady(page);
    const { x, y, width } = await boxOfPlace(page, "iturup");
    await page.mouse.move(x + width * 0.5, y - 30);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5 - 120, y - 90, { steps: 5 });
    const dragged = await boxOfPlace(page, "iturup");
    expect(dragged.x).toBeLessThan(x - 100);
    letGo();
    await boxOfPlace(page, "kadena-air-base");
    expect(await boxOfPlace(page, "iturup")).toEqual(dragged);
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toMatch(/^\?map=/);
  });

  test("is not undone by a window that changes its size", async () => {
    const page = await at();
    await settled(page);
    const { x, y, width } = await boxOfPlace(page, "iturup");
    await page.mouse.move(x + width * 0.5, y - 30);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5 - 120, y - 90, { steps: 5 });
    const dragged = await boxOfPlace(page, "iturup");
    await page.setViewportSize({ width: 1280, height: 740 });
    // The map has been fitted to its new size once it has told its new middle.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect((await boxOfPlace(page, "iturup")).x).toBeCloseTo(dragged.x, 0);
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toMatch(/^\?map=/);
  });

  test("that still glides on ends where the reader has the map shown as at the start", async () => {
    const page = await load(todayQuery, { reducedMotion: "no-preference" });
    await settled(page);
    const home = await boxOfPlace(page, "iturup");
    await openMore(page);
    await pressTogether(page, button("Move west"), button("Reset view to the four islands"));
    await expect(page.locator(".leaflet-pan-anim")).toHaveCount(0);
    await expect.poll(async () => (await boxOfPlace(page, "iturup")).x).toBeCloseTo(home.x, 0);
    await expect.poll(() => queryOf(page)).toBe(todayQuery);
  });
});

test("a flight to what reaches beyond the edge of the map leaves the link alone", async () => {
  const page = await at("?panel=claims", { reducedMotion: "no-preference" });
  await settled(page);
  await page.getByRole("button", { name: /^Opinion/ }).click();
  const options = explorer.listbox(page).getByRole("option");
  await expect(options.filter({ hasText: "Washington" })).toBeAttached();
  await expect(options.filter({ hasText: "Moscow" })).toBeAttached();
  await expect(page.locator(".leaflet-pan-anim")).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe("?panel=claims&verdict=opinion");
});

/** Presses the inset's Okinawa. */
const goToOkinawa = (page: Page) =>
  page
    .getByRole("button", { name: /Okinawa/ })
    .first()
    .click();

describe("Okinawa", () => {
  test("is reached by a step in the history, from which Back returns", async () => {
    const page = await at();
    const home = await boxOfPlace(page, "iturup");
    await goToOkinawa(page);
    await expect.poll(() => queryOf(page)).toMatch(/map=/);
    const options = explorer.listbox(page).getByRole("option");
    await expect(options.filter({ hasText: "Kadena Air Base" })).toBeAttached();
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe(todayQuery);
    await expect.poll(async () => (await boxOfPlace(page, "iturup")).x).toBeCloseTo(home.x, 0);
  });

  test("is a cut: the map is put there while it cannot be seen, with its coast", async () => {
    const page = await load(todayQuery, { reducedMotion: "no-preference" });
    const changes = await page.locator(".map").evaluateHandle((map) => {
      const seen: boolean[] = [];
      new MutationObserver(() => seen.push(map.hasAttribute("data-cut"))).observe(map, {
        attributeFilter: ["data-cut"],
      });
      return seen;
    });
    await goToOkinawa(page);
    await expect.poll(() => changes.jsonValue()).toEqual([true, false]);
    await settled(page);
    await expect(page.locator(".leaflet-coast-pane path").first()).toBeAttached();
  });

  test("names all large facilities in the sea, with areas, and none over another", async () => {
    const page = await at("?map=9.75/26.47/127.95");
    const labels = page.locator(".facility-label");
    await expect(labels).toHaveCount(8);
    await expect(labels.filter({ hasText: "Camp Schwab" })).toContainText("20.6 km²");
    const boxes = await labels.evaluateAll((all) =>
      all.map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
    );
    expect(overlaps).toEqual([]);
  });

  test("is one mark with their number from afar, which leads near", async () => {
    const page = await at("?map=6.5/27/129");
    const mark = page.locator(".facility-cluster");
    await expect(mark).toHaveText("32");
    await mark.click();
    await expect(mark).toHaveCount(0);
    await expect(page.locator("path.base-area").first()).toBeVisible();
  });

  test("tells the name and area of a dot that the pointer or the keyboard is on", async () => {
    const page = await at("?map=9.75/26.47/127.95");
    await page.locator('path.base-dot[data-place="naha-port"]').hover();
    await expect(page.locator(".map-tooltip")).toContainText("Naha Port");
    await expect(page.locator(".map-tooltip")).toContainText("km²");
    await page.mouse.move(0, 0);
    await expect(page.locator(".map-tooltip")).toHaveCount(0);
  });

  test("has a dotted outline where the position that is read is approximate", async () => {
    const page = await at("?place=northern-training-area");
    const circle = page.locator('path.base-area[data-emphasis="selected"]');
    const dashes = () => circle.evaluate((path) => getComputedStyle(path).strokeDasharray);
    await expect.poll(dashes).not.toBe("none");
  });

  test("shows no facility that the reader took off the map", async () => {
    const page = await at("?map=9.75/26.47/127.95&hide=bases");
    await expect(page.locator("path.base-dot, path.base-area, .facility-label")).toHaveCount(0);
  });
});

describe("a phone", () => {
  test("fits a claim again when the sheet is lowered, and writes nothing", async () => {
    const page = await load(todayQuery, { viewport: { width: 390, height: 844 } });
    const raise = page.getByRole("button", { name: "Show more of the text" });
    await raise.click();
    await page.evaluate(() => {
      history.pushState(null, "", `${location.pathname}?claim=p9-say-over-bases`);
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await settled(page);
    for (const _ of ["full", "half"]) {
      await page.getByRole("button", { name: "Show more of the map" }).click();
      await settled(page);
    }
    expect(queryOf(page)).toBe("?claim=p9-say-over-bases");
    const { x, y, width, height } = await boxOfPlace(page, "okinawa");
    const map = await explorer.map(page).boundingBox();
    expect(x).toBeGreaterThan(map?.x ?? 0);
    expect(x + width).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0));
    expect(y).toBeGreaterThan(map?.y ?? 0);
    expect(y + height).toBeLessThan((map?.y ?? 0) + (map?.height ?? 0));
  });
});

const overview = dataFiles("islands-overview");
const exact = dataFiles("islands");

function notesExactFetches(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (exact.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** How many corners the outline of Shikotan has on the map. */
function cornersOfShikotan(page: Page): Promise<number> {
  return page
    .locator("path.island[data-place='shikotan']")
    .evaluateAll((paths) =>
      Math.max(...paths.map((path) => path.getAttribute("d")?.split("L").length ?? 0)),
    );
}

describe("the islands' outlines", () => {
  test("are those of the overview at first, and exact near by, with the same marks", async () => {
    const page = await open();
    const asked = notesExactFetches(page);
    await visit(page, `?scenario=1956&map=8/43.8/146.75`);
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
    const coarse = await cornersOfShikotan(page);
    expect(asked).toEqual([]);

    await explorer.placeLink(page, "Shikotan").first().click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => asked.length).toBe(1);
    await expect.poll(() => cornersOfShikotan(page)).toBeGreaterThan(coarse);
    expect(await placesMarked(page, "standing", "passes-to-japan")).toContain("shikotan");
    expect(await placesMarked(page, "emphasis", "selected")).toEqual(["shikotan"]);
  });

  test("are exact where a distance depends on them", async () => {
    const page = await open();
    const asked = notesExactFetches(page);
    await visit(page, "?measure=cape-nosappu~shikotan&map=6/43/146");
    await expect(page.getByRole("article")).toContainText("73.8 km");
    expect(asked).toHaveLength(1);
  });

  test("are exact at once where the overview cannot be used, without a word", async () => {
    const page = await open();
    await fail(page, overview);
    await visit(page);
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
    await expect(page.locator(".map-loading")).toHaveCount(0);
    await expect(page.locator(".notice")).toHaveCount(0);
  });

  test("stay those of the overview where the exact ones cannot be had, which is said", async () => {
    const page = await open();
    await fail(page, exact);
    await visit(page, `?map=10/43.8/146.75`);
    await expect(page.locator(".notice")).toContainText(
      "The islands are drawn without their fine outlines.",
    );
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
    const coarse = await cornersOfShikotan(page);
    await page.unroute(exact);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".notice")).toHaveCount(0);
    await expect.poll(() => cornersOfShikotan(page)).toBeGreaterThan(coarse);
  });

  test("keep the marks of a contradiction when they become exact", async () => {
    const page = await load("?contradiction=four-or-two-islands&map=8/44.1/146.5");
    const marks = () =>
      Promise.all([
        placesMarked(page, "emphasis", "both-sides"),
        placesMarked(page, "emphasis", "one-side"),
      ]);
    const before = await marks();
    const coarse = await cornersOfShikotan(page);
    await visit(page, `?contradiction=four-or-two-islands&map=9/44.1/146.5`);
    await expect.poll(() => cornersOfShikotan(page)).toBeGreaterThan(2 * coarse);
    expect(await marks()).toEqual(before);
  });
});
