import type { Route } from "playwright";
import { describe, test } from "vitest";
import type { DataPath } from "../../src/dossier/data-file.ts";
import { dataFiles, visit } from "../e2e/atlas.ts";
import { expect } from "../e2e/expect.ts";
import { explorer } from "../e2e/explorer.ts";
import { expectErrors, open } from "../e2e/pages.ts";

/** A view that needs a file, and what the notice says is missing without it. */
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
    missing: "The islands can’t be drawn.",
    standIn: "islands.geojson",
  },
  "islands.geojson": {
    query: "?map=10/43.8/146.75",
    missing: "The islands are drawn without their fine outlines.",
  },
  "bases.geojson": { query: "", missing: "The US facilities can’t be drawn." },
  "places.geojson": { query: "", missing: "Cities and towns can’t be drawn." },
  "basemap/world.topojson": { query: "", missing: "Part of the coast can’t be drawn." },
  "basemap/region.topojson": { query: "", missing: "Part of the coast can’t be drawn." },
  "basemap/kurils.topojson": {
    query: "?map=8/44/146.5",
    missing: "Part of the coast can’t be drawn.",
  },
  "basemap/okinawa.topojson": {
    query: "?map=10/26.5/127.9",
    missing: "Part of the coast can’t be drawn.",
  },
  "zones/atoms.topojson": {
    query: "?layers=eez-200",
    missing: "The computed sea areas can’t be drawn.",
  },
};

const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  unreachable: (route) => route.abort(),
  missing: (route) => route.fulfill({ status: 404, body: "" }),
  refused: (route) => route.fulfill({ status: 503, body: "[]" }),
  "a page instead": (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><p>Hello" }),
  empty: (route) => route.fulfill({ body: "" }),
  malformed: (route) => route.fulfill({ body: '{"type":"FeatureCollection","features":[' }),
  "of another kind": (route) => route.fulfill({ body: '{"a":[1,2]}' }),
};

const addressOf = (path: string) => dataFiles(path.replace(/.*\/|\.\w+$/g, ""));

describe.each(Object.entries(needs))("%s", (path, { query, missing, standIn }) => {
  test.each(Object.entries(faults))("%s is named, and comes at the next try", async (_, fault) => {
    expectErrors(/Failed to load resource/);
    const page = await open();
    await page.route(addressOf(path), fault);
    if (standIn !== undefined) await page.route(addressOf(standIn), (route) => route.abort());
    await visit(page, query);
    const notice = page.locator(".notice");
    await expect(notice).toContainText(missing);
    await expect(notice).toContainText(path);
    await explorer.tab(page, "Places").click();
    await explorer.placeLink(page, "Shikotan").click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toBeHidden();
  });
});
