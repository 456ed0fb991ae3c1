import { test } from "vitest";
import { expectInTime as expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import {
  button,
  cacheCounts,
  changed,
  expectRefused,
  go,
  goOffline,
  loadIt,
  newReader,
  nextRelease,
  notice,
  offlinePanel,
  publish,
  releaseOf,
  visitUntilKept,
  withReleaseServer,
} from "./releases.ts";

const server = withReleaseServer();
const folder = () => server().folder();

test("after one visit the site works without a network", async () => {
  const page = await visitUntilKept();
  await goOffline(page);

  // The page that is open goes on, with parts it has not used so far.
  await page.getByRole("combobox", { name: "Search" }).fill("Kadena");
  await page.getByRole("option", { name: /^Kadena Air Base/ }).click();
  await expect(explorer.panel(page, "Kadena Air Base")).toBeVisible();
  await page.reload();
  await expect(explorer.panel(page, "Kadena Air Base")).toBeVisible();

  for (const query of ["?place=shikotan&utm_source=x&y=z", "index.html?place=shikotan"]) {
    await go(page, query);
    await expect(explorer.panel(page, "Shikotan"), query).toBeVisible();
  }
  await go(page, "not/there?place=shikotan");
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  await expect(page).toHaveURL(`${server().url}?place=shikotan`);

  // The other pages and the data are themselves.
  await page.goto(`${server().url}text.html?from=here`);
  await expect(page.getByRole("heading", { name: "Shikotan" }).first()).toBeVisible();
  const claims = await page.goto(`${server().url}data/claims.json`);
  expect(Array.isArray(await claims?.json())).toBe(true);
  await page.goto(`${server().url}licences.txt`);
  await expect(page.locator("body")).toContainText("## workbox-precaching");
});

test("an update is offered, keeps the view where it is taken, and leaves other tabs alone", async () => {
  const page = await visitUntilKept("?scenario=1956&place=shikotan");
  const other = await page.context().newPage();
  await go(other, "?scenario=four");
  await publish(page, nextRelease(folder()));
  await expect(notice(page)).toContainText("A new version of Treaty Atlas is ready.");
  await expect(explorer.status(page)).toContainText("A new version of Treaty Atlas is ready.");

  // Until it is taken a page stays as it was, also where it is opened anew.
  await page.reload();
  expect(await releaseOf(page)).toBe("first");
  await loadIt(page).press("Enter");
  await expect.poll(() => releaseOf(page).catch(() => "")).toBe("second");
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  expect(await queryOf(page)).toContain("place=shikotan");
  await expect(notice(page)).toHaveCount(0);

  await expect(notice(other)).toContainText("Another tab has loaded a new version");
  await explorer.tab(other, "Timeline").click();
  await expect(other.getByText("Treaty of Shimoda").first()).toBeVisible();
  expect(await releaseOf(other)).toBe("first");
  await loadIt(other).click();
  await expect.poll(() => releaseOf(other).catch(() => "")).toBe("second");

  await goOffline(page);
  await go(page, "?panel=timeline");
  expect(await releaseOf(page)).toBe("second");
});

test("an update that cannot be kept whole leaves the older release whole", async () => {
  const page = await visitUntilKept("?panel=offline");
  const second = nextRelease(folder());
  // An edge that is behind has one file of another release.
  await expectRefused(page, changed(second, { "data/figures.json": (text) => `${text} ` }, false));
  await goOffline(page);
  await go(page, "?panel=timeline");
  await expect(page.getByText("Treaty of Shimoda").first()).toBeVisible();
  expect(await releaseOf(page)).toBe("first");

  await page.context().setOffline(false);
  server().cut(() => false);
  server().serve(second);
  await go(page, "?panel=offline");
  await button(page, "Check for a new version").click();
  await expect(notice(page)).toContainText("A new version");
});

test("where the browser forbids to store, the site works without a copy and says so", async () => {
  const page = await newReader();
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("", "SecurityError"));
    ServiceWorkerContainer.prototype.register = refuse;
  });
  await go(page, "?panel=offline");
  await expect(offlinePanel(page)).toContainText("do not let this site store");
  await expect(page.getByRole("button", { name: /^Keep|^Remove|^Check/ })).toHaveCount(0);
  await explorer.tab(page, "Timeline").click();
  await expect(page.getByText("Treaty of Shimoda").first()).toBeVisible();
});

test("the copy is removed, stays removed, and is made again as the reader chooses", async () => {
  const page = await visitUntilKept("?panel=offline");
  await expect(offlinePanel(page)).toContainText(/\d+ files, \d\.\d MB/);
  await button(page, "Remove what is kept").press("Enter");
  const state = page.getByText("Not kept, as you chose");
  await expect(state.first()).toBeFocused();
  await explorer.tab(page, "Timeline").click();
  await expect(page.getByText("Treaty of Shimoda").first()).toBeVisible();
  expect(await cacheCounts(page)).toEqual({});

  // At once, while the page still has its worker, and after another visit without one.
  for (const isAnew of [false, true]) {
    await (isAnew ? go(page, "?panel=offline") : page.goBack());
    await expect(offlinePanel(page)).toContainText("Not kept, as you chose");
    await button(page, "Keep this site offline").click();
    await expect(offlinePanel(page)).toContainText(/1?\d\d files, \d\.\d MB/);
    if (!isAnew) await button(page, "Remove what is kept").click();
  }
  await goOffline(page);
  await go(page, "?panel=terms");
  await expect(explorer.panel(page, "Terms")).toBeVisible();
});

test("the caches of the worker before Workbox go when this one takes over", async () => {
  const page = await newReader();
  const older = ["treaty-atlas /some/where/ 01234567", "treaty-atlas /some/where/ notes"];
  const others = ["treaty-atlas /elsewhere/ 01234567", "of another site"];
  await page.goto(`${server().url}licences.txt`);
  await page.evaluate(
    (names) => Promise.all(names.map((name) => caches.open(name))),
    [...older, ...others],
  );
  await go(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const kept = `treaty-atlas-precache-v2-${server().url}`;
  await expect
    .poll(async () => Object.keys(await cacheCounts(page)).toSorted())
    .toEqual([...others, kept].toSorted());
  // Open pages of that release accept a newer one in their own words.
  await publish(page, nextRelease(folder()));
  await expect(notice(page)).toBeVisible();
  await page.evaluate(async () => {
    (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ kind: "accept" });
  });
  await expect(notice(page)).toContainText("Another tab has loaded a new version");
});
