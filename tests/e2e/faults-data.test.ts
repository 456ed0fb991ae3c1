import type { Page, Route } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { type DataPath, formatVersion } from "../../src/dossier/data-file.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { closePages, newPage, stopBrowser, untilDataCame } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

/** A view that needs a file, and what the reader is told to be missing without it. */
interface Need {
  readonly query: string;
  readonly missing: string;
  /** A file that would be used in its place; it fails as well. */
  readonly standIn?: DataPath;
}

// Every file the explorer uses: without a line here, a new one does not compile.
const needs: Readonly<Record<DataPath, Need>> = {
  "islands-overview.geojson": {
    query: "",
    missing: "The islands cannot be drawn.",
    standIn: "islands.geojson",
  },
  "islands.geojson": {
    query: "?map=10/43.8/146.75",
    missing: "The islands are drawn without their fine outlines.",
  },
  "bases.geojson": { query: "", missing: "The US facilities cannot be drawn." },
  "places.geojson": { query: "", missing: "Cities and towns cannot be drawn." },
  "basemap/world.geojson": { query: "", missing: "Part of the coast cannot be drawn." },
  "basemap/region.geojson": { query: "", missing: "Part of the coast cannot be drawn." },
  "basemap/kurils.geojson": { query: "", missing: "Part of the coast cannot be drawn." },
  "basemap/okinawa.geojson": {
    query: "?map=10/26.5/127.9",
    missing: "Part of the coast cannot be drawn.",
  },
  "zones/atoms.topojson": {
    query: "?layers=eez-200",
    missing: "The computed sea areas cannot be drawn.",
  },
  "figures.json": {
    query: "?panel=scenario",
    missing: "The figures on the sea cannot be shown.",
  },
};

const files = Object.entries(needs).map(([path, need]) => ({ path, ...need }));

/** Something that goes wrong with a file, given its text as it should be. */
interface Fault {
  readonly name: string;
  readonly words: string;
  readonly inject: (route: Route, text: string) => Promise<void>;
}

const faults: readonly Fault[] = [
  { name: "unreachable", words: "could not be reached", inject: (route) => route.abort() },
  {
    name: "missing",
    words: "did not deliver",
    inject: (route) => route.fulfill({ status: 404, body: "" }),
  },
  {
    name: "refused",
    words: "did not deliver",
    inject: (route) => route.fulfill({ status: 503, body: "[]" }),
  },
  {
    name: "a page instead",
    words: "did not deliver",
    inject: (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><p>Hello" }),
  },
  { name: "empty", words: "is damaged", inject: (route) => route.fulfill({ body: "" }) },
  {
    name: "cut short",
    words: "is damaged",
    inject: (route, text) => route.fulfill({ body: text.slice(0, text.length / 2) }),
  },
  {
    name: "malformed",
    words: "is damaged",
    inject: (route, text) => route.fulfill({ body: text.replace('"', "") }),
  },
  {
    name: "of another kind",
    words: "something other",
    inject: (route) => route.fulfill({ body: '{"a":[1,2]}' }),
  },
];

/** Fails the file that would be used in the place of another. */
async function failStandIn(page: Page, { standIn }: Need): Promise<void> {
  if (standIn !== undefined) await page.route(addressOf(standIn), (route) => route.abort());
}

/** Lets that file come again. */
async function restoreStandIn(page: Page, { standIn }: Need): Promise<void> {
  if (standIn !== undefined) await page.unroute(addressOf(standIn));
}

function addressOf(path: string): string {
  return `**/data/${path}`;
}

/** The text of a file as the site serves it. */
async function textOf(page: Page, path: string): Promise<string> {
  return (await page.request.get(`${inject("siteUrl")}data/${path}`)).text();
}

/** Uses the page apart from the map, as if nothing were wrong. */
async function readOn(page: Page): Promise<void> {
  await explorer.scenario(page, "1956 declaration").check();
  await explorer.tab(page, "Places").click();
  await explorer.placeLink(page, "Shikotan").click();
  await expect(explorer.panel(page, "Shikotan")).toContainText("passes to Japan");
}

describe("the table of files", () => {
  test("has all that the explorer asks for", async () => {
    const asked = new Set<string>();
    for (const { path, query } of files) {
      const { page } = await newPage();
      page.on("request", (request) => {
        const path = /\/data\/(.*)$/.exec(request.url())?.[1];
        if (path !== undefined) asked.add(path);
      });
      await page.goto(`${inject("siteUrl")}${query}`);
      await untilDataCame(page, ["data/basemap/world.geojson", `data/${path}`]);
      await page.context().close();
    }
    expect([...asked].sort()).toEqual(Object.keys(needs).sort());
  });
});

describe.each(files)("$path", ({ path, ...need }) => {
  const { query, missing } = need;
  test("is told to be at fault, whatever the fault, and asked for again", async () => {
    const { page } = await newPage();
    const text = await textOf(page, path);
    let fault = faults[0];
    await failStandIn(page, need);
    const met: string[] = [];
    await page.route(addressOf(path), (route) => {
      met.push(fault?.name ?? "none");
      return fault?.inject(route, text) ?? route.fallback();
    });
    await page.goto(`${inject("siteUrl")}${query}`);
    const notice = page.locator(".notice");
    for (const next of faults) {
      fault = next;
      // The first is there from the start; each try meets the next.
      if (next !== faults[0]) await page.getByRole("button", { name: "Try again" }).click();
      await expect(notice).toContainText(next.words);
      await expect(notice).toContainText(missing);
      await expect(notice).toContainText(path);
    }
    await expect(explorer.status(page)).toContainText("could not be loaded");
    await readOn(page);

    fault = undefined;
    await restoreStandIn(page, need);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toBeHidden();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect.poll(() => met).toEqual([...faults.map(({ name }) => name), "none"]);
  });

  test("made for a newer page leads to that page, and the view is kept", async () => {
    const { page } = await newPage();
    const text = await textOf(page, path);
    expect(text).toContain(`"formatVersion":${formatVersion}`);
    const newer = text.replaceAll(
      `"formatVersion":${formatVersion}`,
      `"formatVersion":${formatVersion + 1}`,
    );
    await failStandIn(page, need);
    await page.route(addressOf(path), (route) => route.fulfill({ body: newer }));
    await page.goto(`${inject("siteUrl")}${query}`);
    const notice = page.locator(".notice");
    await expect(notice).toContainText(missing);
    await expect(notice).toContainText("The site was renewed while this page was open");
    await readOn(page);
    await expect.poll(() => queryOf(page)).toContain("place=shikotan");

    const before = page.url();
    await page.unroute(addressOf(path));
    await restoreStandIn(page, need);
    const renewed = page.waitForEvent("load");
    await page.getByRole("button", { name: "Load the page again" }).click();
    await renewed;
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect(notice).toBeHidden();
    expect(page.url()).toBe(before);
  });

  test("that is long on its way is waited for, told, and at last given up", async () => {
    const { page } = await newPage();
    await page.clock.install();
    await failStandIn(page, need);
    const held: Route[] = [];
    await page.route(addressOf(path), (route) => {
      held.push(route);
    });
    await page.goto(`${inject("siteUrl")}${query}`);
    await expect.poll(() => held.length).toBe(1);
    const notice = page.locator(".notice");
    // The page's clock goes on by itself as well, so there is room on both sides of 8 seconds.
    await page.clock.fastForward(1000);
    await expect(notice).toBeHidden();
    await page.clock.fastForward(8000);
    await expect(notice).toContainText(`The file ${path} is still on its way`);
    await expect(explorer.status(page)).toContainText("still on its way");
    await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
    await readOn(page);

    // Only the one file is late.
    await untilDataCame(page, ["data/figures.json"], path);
    await page.clock.fastForward(120_000);
    await expect(notice).toContainText(`${missing} The file ${path} had not come`);
    await restoreStandIn(page, need);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => held.length).toBe(2);
    await page.clock.fastForward(9000);
    await expect(notice).toContainText("is still on its way");
    await held[1]?.continue();
    await expect(notice).toBeHidden();
    await expect(explorer.status(page)).toHaveText("");
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });
});

describe("data files", () => {
  test("that fail among others leave the others drawn", async () => {
    const { page } = await newPage();
    await page.route("**/data/{bases,places}.geojson", (route) => route.abort());
    await page.route("**/data/basemap/*.geojson", (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect(page.locator(".notice")).toContainText("The US facilities cannot be drawn.");
    await expect(page.locator(".notice")).toContainText("Cities and towns cannot be drawn.");
    await expect(page.locator(".notice")).toContainText("Part of the coast cannot be drawn.");
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
  });

  test("that are asked for again are drawn under the scenario of now", async () => {
    const { page } = await newPage();
    await page.route(addressOf("islands*.geojson"), (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect(page.locator(".notice")).toContainText("The islands cannot be drawn.");
    await readOn(page);
    await page.unroute(addressOf("islands*.geojson"));
    await page.getByRole("button", { name: "Try again" }).click();
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
    await expect(explorer.status(page)).toHaveText("");
  });

  test("of an older site, which state no form, are used", async () => {
    const { page } = await newPage();
    const text = await textOf(page, "islands-overview.geojson");
    await page.route(addressOf("islands.geojson"), (route) => route.abort());
    await page.route(addressOf("islands-overview.geojson"), (route) =>
      route.fulfill({ body: text.replace(`"formatVersion":${formatVersion},`, "") }),
    );
    await page.goto(inject("siteUrl"));
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
  });

  test("that come in time are never told to be late", async () => {
    const { page } = await newPage();
    await page.clock.install();
    await page.goto(inject("siteUrl"));
    await expect(page.locator(".leaflet-kurils-pane path.land")).toBeVisible();
    await untilDataCame(page);
    await page.clock.fastForward(9000);
    // A way there and back, after which the page has drawn what it has to say.
    await page.evaluate(() => undefined);
    await expect(page.locator(".notice")).toHaveCount(0);
  });
});
