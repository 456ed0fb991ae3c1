import { gzipSync } from "node:zlib";
import { afterAll, afterEach, expect, test } from "vitest";
import { limits } from "../budget/limits.ts";
import { closePages, openAtlas, stopBrowser } from "./reader.ts";

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

test("what the first screen runs is compiled while it comes", async () => {
  const scripts = (await firstScripts()).map(String);
  const large = scripts.filter(({ length }) => length > 10_000);
  // The script, the words, the map.
  expect(large).toHaveLength(3);
  // Chromium heeds it on the first line only.
  const hint = "//# allFunctionsCalledOnLoad\n";
  expect(large.map((script) => script.slice(0, hint.length))).toEqual([hint, hint, hint]);
});
