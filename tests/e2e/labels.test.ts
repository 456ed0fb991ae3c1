import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load, ready, settled, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { open, screens } from "./pages.ts";

const sizes = [
  ["a wide screen", screens.desktop],
  ["a tablet", { width: 1024, height: 768 }],
  ["a phone", screens.phone],
  ["a phone on its side", { width: 844, height: 390 }],
] as const;

/** What meets what on the map: names, controls, and the edge of the map. */
function faultsOfNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const region = document.querySelector(".map-region");
    if (region === null) throw new Error("There is no map");
    const frame = region.getBoundingClientRect();
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const boxesOf = (selector: string) =>
      [...region.querySelectorAll(selector)].filter(seen).map((element) => ({
        name: element.getAttribute("aria-label") ?? element.textContent,
        box: element.getBoundingClientRect(),
      }));
    const names = boxesOf(".label");
    const leaders = [...region.querySelectorAll<SVGLineElement>(".label-leader line")].filter(
      (line) => line.getTotalLength() > 60,
    );
    const others = [...boxesOf("[data-control], .leaflet-control, .share")];
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const ofNames = names.flatMap(({ name, box }, index) => {
      const met = [...names.slice(index + 1), ...others].filter((each) => meet(box, each.box));
      const isCut =
        box.left < frame.left ||
        box.top < frame.top ||
        box.right > frame.right ||
        box.bottom > frame.bottom;
      return [
        ...met.map((each) => `${name} meets ${each.name}`),
        ...(isCut ? [`${name} is cut`] : []),
      ];
    });
    return [...ofNames, ...leaders.map((line) => `a line of ${line.getTotalLength()} pixels`)];
  });
}

/** Makes what is written on the map a fifth wider, on the page and where it is measured. */
async function widenWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D;
    const measure = prototype.measureText;
    prototype.measureText = function (text) {
      return { width: 1.2 * measure.call(this, text).width } as TextMetrics;
    };
    addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".label, .share { scale: 1.2 1; transform-origin: 0 0; }");
      document.adoptedStyleSheets.push(sheet);
    });
  });
}

const nameOnMap = (page: Page, name: string) =>
  page.locator(".label").filter({ hasText: new RegExp(`^${name}`) });

const fourAndStates = ["Kunashir", "Iturup", "Shikotan", "Habomai", "Japan", "Russia"];

describe("names on the map", () => {
  test.each(sizes)("are all there at the start on %s, clear of all else", async (_, viewport) => {
    const page = await at("", { viewport });
    for (const name of fourAndStates) await expect(nameOnMap(page, name), name).toBeVisible();
    await expect.poll(() => faultsOfNames(page)).toEqual([]);
  });

  test.each(sizes)("are clear of all else in other views on %s", async (_, viewport) => {
    for (const query of [
      "?scenario=today",
      "?scenario=1956",
      "?place=habomai&scenario=1956",
      "?place=kunashir&scenario=four",
      "?panel=claims",
    ]) {
      const page = await at(query, { viewport });
      await expect.poll(() => faultsOfNames(page), query).toEqual([]);
    }
  });

  test.each(sizes)("are all there in words a fifth wider on %s", async (_, viewport) => {
    const page = await open({ viewport });
    await widenWords(page);
    await visit(page);
    await ready(page);
    for (const name of fourAndStates) await expect(nameOnMap(page, name), name).toBeVisible();
    await expect.poll(() => faultsOfNames(page)).toEqual([]);
  });

  test("are hidden by the link, but what is selected; places and degrees too", async () => {
    const page = await at("?place=shikotan&hide=names");
    await expect(nameOnMap(page, "Shikotan")).toBeVisible();
    await expect(nameOnMap(page, "Kunashir")).toHaveCount(0);
    await expect(page.locator(".label-degree")).not.toHaveCount(0);
    await at("?scenario=today&hide=graticule");
    await expect(nameOnMap(page, "Kunashir")).toBeVisible();
    await expect(page.locator(".label-degree, .leaflet-graticule-pane path")).toHaveCount(0);
    await at("?scenario=today&hide=places");
    await expect(explorer.listbox(page).getByRole("option", { name: "Nemuro" })).toHaveCount(0);
    await expect(nameOnMap(page, "Nemuro")).toHaveCount(0);
    await expect(nameOnMap(page, "Kunashir")).toBeVisible();
  });

  test("are not seen while the map flies to another zoom, and come back at its end", async () => {
    const page = await load("?scenario=today", { reducedMotion: "no-preference" });
    await page.evaluate(() => {
      const pane = document.querySelector<HTMLElement>(".leaflet-labels-pane");
      const map = document.querySelector(".leaflet-map-pane");
      const state = { flown: 0, seen: 0 };
      const look = () => {
        // The renderer's picture is scaled between two zooms only.
        const isFlying = document.querySelector(".leaflet-zoom-anim, .leaflet-pan-anim") !== null;
        const scaled = [...(map?.querySelectorAll("svg") ?? [])].some((svg) => {
          const { a } = new DOMMatrix(getComputedStyle(svg).transform);
          return Math.abs(a - 1) > 0.001;
        });
        if (isFlying || scaled) state.flown += 1;
        if (scaled && pane?.checkVisibility({ visibilityProperty: true })) state.seen += 1;
        requestAnimationFrame(look);
      };
      Object.assign(window, { flight: state });
      look();
    });
    await explorer.placeLink(page, "Shikotan").first().click();
    await settled(page);
    const flight = () =>
      page.evaluate(
        () => (window as unknown as { flight: { flown: number; seen: number } }).flight,
      );
    await expect.poll(async () => (await flight()).flown).toBeGreaterThan(0);
    expect((await flight()).seen).toBe(0);
    await expect(nameOnMap(page, "Shikotan")).toBeVisible();
  });
});
