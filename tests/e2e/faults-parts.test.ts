import { afterAll, afterEach, describe, inject, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import { closePages, newPage, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const again = { name: "Load the page again" };

/** Chunks, the view that loads each, and the notice without it. */
const parts = [
  ["PlacePanel", "?place=shikotan", "This part of the text could not be loaded."],
  ["notes", "?place=shikotan", "This part of the text could not be loaded."],
  ["Sea", "?layers=eez-200", "The part of the map that draws the sea"],
  ["map", "", "The map has stopped working."],
] as const;

describe("a part of the page that cannot be loaded", () => {
  test.each(parts)("%s: loads the page anew once, then says so", async (name, query, says) => {
    const { page } = await newPage();
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.route(new RegExp(`/assets/${name}-[^/]+\\.js$`), (route) => route.abort());
    await page.goto(`${inject("siteUrl")}${query}`);
    await expect(page.locator(".notice")).toContainText(says);
    await expect.poll(() => loads).toBe(2);
    // The rest goes on working.
    await explorer.tab(page, "Timeline").click();
    await expect(
      page.getByRole("heading", { name: "From 1855 to after the article" }),
    ).toBeVisible();
    await page.goBack();

    await page.unroute(new RegExp(`/assets/${name}-[^/]+\\.js$`));
    await page.getByRole("button", again).click();
    await expect.poll(() => loads).toBe(3);
    await expect(page.locator(".notice")).toHaveCount(0);
    expect(queryOf(page)).toBe(query);
  });

  test("does not load the page anew while the server does not answer", async () => {
    const { page } = await newPage();
    await page.goto(inject("siteUrl"));
    await expect(explorer.placeLink(page, "Shikotan")).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.context().setOffline(true);
    await explorer.placeLink(page, "Shikotan").click();
    await expect(page.getByRole("button", again)).toBeVisible();
    expect(loads).toBe(0);
  });
});
