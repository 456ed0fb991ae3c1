import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import {
  changed,
  expectRefused,
  go,
  goOffline,
  goOnline,
  leaveNoRoom,
  loadIt,
  notice,
  offlinePanel,
  publish,
  releasesKept,
  twoReleases,
  visit,
  words,
} from "./releases.ts";

const releases = twoReleases();

declare global {
  interface Window {
    /** What a page wants to do when it is idle, while a test holds that back. */
    heldBack: IdleRequestCallback[] | undefined;
  }
}

/** Makes a page believe that it is never idle. */
async function holdIdleWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const atOnce = window.requestIdleCallback.bind(window);
    const heldBack: IdleRequestCallback[] = [];
    window.heldBack = heldBack;
    window.requestIdleCallback = (act) =>
      window.heldBack === undefined ? atOnce(act) : heldBack.push(act);
  });
}

/** Lets it do all it has held back, and the rest as it comes. */
async function letIdleWork(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { heldBack } = window;
    window.heldBack = undefined;
    for (const act of heldBack ?? []) window.requestIdleCallback(act);
  });
}

describe("a newer release", () => {
  test("is offered and told, keeps the view, and takes the place of the older one whole", async () => {
    const { page, errors } = await visit("?scenario=1956");
    await explorer.placeLink(page, "Shikotan").first().click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    const before = await releasesKept(page);
    await publish(page, releases.second);
    await expect(notice(page)).toContainText("A new version of Treaty Atlas is ready.");
    await expect(explorer.status(page)).toContainText("A new version of Treaty Atlas is ready.");

    // Until it is accepted a page stays what it was, also where it is opened anew.
    await page.reload();
    await expect(page.locator("body")).toContainText(words.first.question);
    await loadIt(page).press("Enter");
    await expect(page.locator("body")).toContainText(words.second.question);
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect.poll(() => queryOf(page)).toContain("place=shikotan");
    await expect(notice(page)).toHaveCount(0);

    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.second.event)).toBeVisible();
    await expect.poll(() => releasesKept(page)).toHaveLength(1);
    expect(await releasesKept(page)).not.toEqual(before);
    expect(errors).toEqual([]);
  });

  test("fetches only what has changed", async () => {
    const { page } = await visit();
    releases.server.asked.length = 0;
    await publish(page, releases.second);
    await expect(notice(page)).toContainText("A new version");
    expect(releases.server.asked).toContain("data/figures.json");
    expect(releases.server.asked).not.toContain("data/basemap/kurils.geojson");
  });

  test("is found by who asks for it, and can be left for later", async () => {
    const { page } = await visit("?panel=offline");
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await expect(offlinePanel(page)).toContainText("You have the newest version.");
    await goOffline(page);
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await expect(explorer.status(page)).toContainText("The server could not be asked.");
    await goOnline(page);
    releases.server.serve(releases.second);
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await expect(notice(page)).toContainText("A new version");
    await page.getByRole("button", { name: "Dismiss" }).press("Enter");
    await expect(notice(page)).toBeHidden();
    await offlinePanel(page).getByRole("button", { name: "Load it" }).click();
    await expect(page.locator("body")).toContainText(words.second.question);
  });

  test("accepted in one tab leaves another whole, and tells it", async () => {
    const { page } = await visit();
    const other = await page.context().newPage();
    await go(other, "?scenario=four");
    await publish(page, releases.second);
    await loadIt(page).click();
    await expect(page.locator("body")).toContainText(words.second.question);

    await expect(notice(other)).toContainText("Another tab has loaded a new version");
    await expect(explorer.status(other)).toContainText("Another tab has loaded a new version");
    // Parts and data it has not used yet are those of its own release, the server has others.
    await explorer.tab(other, "Timeline").click();
    await expect(other.getByText(words.first.event)).toBeVisible();
    const figures = (page: Page) =>
      page.evaluate(() => fetch("./data/figures.json").then((answer) => answer.text()));
    expect(await figures(other)).toBe(
      readFileSync(join(releases.first, "data/figures.json"), "utf8"),
    );
    expect(await figures(page)).toBe(
      readFileSync(join(releases.second, "data/figures.json"), "utf8"),
    );

    await loadIt(other).click();
    await expect(other.locator("body")).toContainText(words.second.question);
    await expect.poll(() => queryOf(other)).toContain("scenario=four");
    // At the first visit after which no page of it is left.
    await expect
      .poll(async () => {
        await page.reload();
        return releasesKept(page);
      })
      .toHaveLength(1);
  });

  test("accepted before another tab has begun to listen is told there nonetheless", async () => {
    const { page } = await visit();
    const other = await page.context().newPage();
    await holdIdleWork(other);
    await go(other, "?scenario=four");
    await publish(page, releases.second);
    await loadIt(page).click();
    await expect(page.locator("body")).toContainText(words.second.question);

    await letIdleWork(other);
    await expect(notice(other)).toContainText("Another tab has loaded a new version");
    await loadIt(other).click();
    await expect(other.locator("body")).toContainText(words.second.question);
    await expect(notice(other)).toHaveCount(0);
  });

  test.each([
    ["a file that is missing", (path: string) => path === "data/figures.json"],
    ["a network that is cut midway", (path: string) => /^(assets\/.*\.js|data)/.test(path)],
  ])("with %s leaves the older one whole", async (_, isCut) => {
    const { page, errors } = await visit("?panel=offline");
    releases.server.cut(isCut);
    await expectRefused(page, releases.second);
    await expect(offlinePanel(page)).toContainText(
      "a file did not arrive or has just been replaced",
    );
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.first.event)).toBeVisible();
    expect(errors).toEqual([]);
  });

  test("of which a file is of yet another release is not taken, and never mixed", async () => {
    const { page } = await visit("?panel=offline");
    await expectRefused(
      page,
      changed(releases.second, "data/figures.json", (text) => `${text} `),
    );
    // Once the server has all of one release, that one is.
    releases.server.serve(releases.second);
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await expect(notice(page)).toContainText("A new version");
    await expect(offlinePanel(page)).not.toContainText("could not be kept whole");
  });

  test("for which there is no room leaves the older one whole", async () => {
    const { page } = await visit("?panel=offline");
    await leaveNoRoom(page);
    await expectRefused(page, releases.second);
    await expect(offlinePanel(page)).toContainText("There is no room left for the copy.");
  });
});
