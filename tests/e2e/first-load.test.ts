import { gzipSync } from "node:zlib";
import { afterAll, afterEach, inject, test } from "vitest";
import { limits } from "../budget/limits.ts";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import { closePages, holdBack, newPage, openAtlas, stopBrowser, untilAtRest } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

/** The scripts that the first screen asks for. */
async function firstScripts(): Promise<readonly Buffer[]> {
  const { page } = await openAtlas();
  // What is asked for afterwards, such as the notice of updates, is not the first screen's.
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(
        ({ startTime }) =>
          startTime < (performance.getEntriesByName("map-ready")[0]?.startTime ?? 0),
      )
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".js")),
  );
  return Promise.all(
    [...new Set(addresses)].map(async (address) => (await page.request.get(address)).body()),
  );
}

// `npm run budget` weighs what it is told the first screen asks for; this is what it does ask for.
test("the first screen asks for no more script than the budget allows", async () => {
  const scripts = await firstScripts();
  const gzipBytes = scripts.map((body) => gzipSync(body, { level: 9 }).byteLength);
  const sumKb = gzipBytes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
  // Fewer than the smallest page can do with would mean that they were not seen.
  expect(sumKb).toBeGreaterThan(100);
  expect(sumKb).toBeLessThanOrEqual(limits.firstScriptKb);
});

// The same for data; it is the wide screen here that asks for the most.
test("the first screen asks for the data that the budget weighs, and no other", async () => {
  const { page } = await openAtlas();
  await untilAtRest(page);
  const site = inject("siteUrl");
  const asked = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  const data = asked
    .map((address) => address.replace(site, ""))
    .filter((path) => path.startsWith("data/"));
  expect([...new Set(data)].sort()).toEqual(Object.keys(limits.firstDataKb).sort());
});

test("what the first screen runs is compiled while it comes", async () => {
  const scripts = (await firstScripts()).map(String);
  const large = scripts.filter(({ length }) => length > 10_000);
  // The script, the words, the map.
  expect(large).toHaveLength(3);
  // Chromium heeds it on the first line only.
  const hint = "//# allFunctionsCalledOnLoad\n";
  expect(large.map((script) => script.slice(0, hint.length))).toEqual([hint, hint, hint]);
});

test("the first frame waits for nothing but the page itself", async () => {
  const { page } = await newPage();
  // Never answered.
  await page.route("**/assets/**", () => {});
  await page.goto(inject("siteUrl"), { waitUntil: "commit" });
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveCSS("font-family", "Georgia, serif");
  await expect(page.locator(".still-shapes .land")).toBeVisible();
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  // What has no rules yet is not shown without them, nor does it move what is.
  for (const unstyled of [".tabs", ".panel", ".top-controls"]) {
    await expect(page.locator(unstyled)).toHaveCSS("content-visibility", "hidden");
  }
  const { y: before } = (await heading.boundingBox()) ?? {};
  expect(before).toBeGreaterThan(0);
  const { page: whole } = await openAtlas();
  const { y: after } = (await whole.getByRole("heading", { level: 1 }).boundingBox()) ?? {};
  expect(before).toBe(after);
});

test.each([
  "",
  // The start is rendered ahead; what else a link asks for is drawn anew.
  "?panel=timeline",
])(
  "what a reader chooses and types at %j before any script has come is done once it has",
  async (query) => {
    const { page, errors } = await newPage();
    const letGo = await holdBack(page, "**/assets/index-*.js");
    await page.goto(`${inject("siteUrl")}${query}`, { waitUntil: "commit" });
    await explorer.scenario(page, "1956 declaration").check();
    await page.getByRole("combobox", { name: "Search" }).fill("Kadena");
    letGo();
    await expect.poll(() => new URL(page.url()).searchParams.get("scenario")).toBe("1956");
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("Kadena");
    await expect(explorer.scenario(page, "1956 declaration")).toBeChecked();
    await expect(page.locator(".scenario-line")).toContainText("after a peace treaty");
    await expect(page.getByRole("combobox", { name: "Search" })).toHaveValue("Kadena");
    await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
    const results = page.getByRole("listbox", { name: "Search results" });
    await expect(results.getByRole("option").first()).toContainText("Kadena");
    expect(errors).toEqual([]);
  },
);

test("what is chosen early keeps focus in a page that is drawn anew", async () => {
  const { page } = await newPage();
  const letGo = await holdBack(page, "**/assets/index-*.js");
  await page.goto(`${inject("siteUrl")}?panel=timeline`, { waitUntil: "commit" });
  await explorer.scenario(page, "1956 declaration").check();
  await expect(explorer.scenario(page, "1956 declaration")).toBeFocused();
  letGo();
  await expect(page.getByRole("heading", { name: "Joint Declaration signed" })).toBeVisible();
  await expect(explorer.scenario(page, "1956 declaration")).toBeFocused();
});

test.each(["", "?place=shikotan"])(
  "what a reader presses at %j before any script has come is done once it has",
  async (query) => {
    const { page, errors } = await newPage();
    const letGo = await holdBack(page, "**/assets/index-*.js");
    await page.goto(`${inject("siteUrl")}${query}`, { waitUntil: "commit" });
    await expect(page.locator("#root[data-pressed]")).toBeAttached();
    await page.getByRole("button", { name: "Dark colours" }).click();
    await page.getByRole("button", { name: "Compare" }).click();
    await explorer.tab(page, "Timeline").click();
    letGo();
    await expect(page.getByRole("heading", { name: "Joint Declaration signed" })).toBeVisible();
    await expect(explorer.tab(page, "Timeline")).toBeFocused();
    await expect.poll(() => queryOf(page)).toContain("panel=timeline");
    expect(queryOf(page)).toContain("theme=dark");
    expect(queryOf(page)).toContain("compare=1956");
    await expect(page.locator("#root[data-pressed]")).toHaveCount(0);
    await explorer.tab(page, "Sources").click();
    await expect.poll(() => queryOf(page)).toContain("panel=sources");
    expect(errors).toEqual([]);
  },
);
