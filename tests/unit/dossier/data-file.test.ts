import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchDataFile, isOfType } from "../../../src/dossier/data-file.ts";
import {
  basesFile,
  islandsFile,
  islandsOverviewFile,
  pointsFile,
} from "../../../src/dossier/geo-file.ts";
import { landFile } from "../../../src/dossier/land-file.ts";
import { seaFile } from "../../../src/dossier/sea-file.ts";
import { readGeo } from "../geo/committed-files.ts";

afterEach(() => vi.unstubAllGlobals());

const file = { url: "/islands.geojson", check: isOfType<object>("FeatureCollection") };

/** Has `fetch` answer with a text. */
function serve(body: string, status = 200) {
  const answer = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal("fetch", answer);
  return answer;
}

describe("a data file", () => {
  test("is the parsed content where its type is the expected one", async () => {
    const content = { type: "FeatureCollection", features: [] };
    const answer = serve(JSON.stringify(content));
    expect(await fetchDataFile(file, "reload")).toEqual(content);
    expect(answer).toHaveBeenCalledExactlyOnceWith(file.url, { cache: "reload" });
  });

  test.each([
    ["missing", "", 404],
    ["refused", '{"type":"FeatureCollection"}', 503],
    ["empty", "", 200],
    ["a page", "<!doctype html><p>Hello", 200],
    ["cut short", '{"type":"FeatureCollection","features":[', 200],
    ["of another type", '{"type":"Topology"}', 200],
    ["a list", "[1]", 200],
    ["null", "null", 200],
  ])("that is %s is an error", async (_, body, status) => {
    serve(body, status);
    await expect(fetchDataFile(file)).rejects.toThrow();
  });

  test("that cannot be reached is an error", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(fetchDataFile(file)).rejects.toThrow("Failed to fetch");
  });
});

test.each([
  islandsFile,
  islandsOverviewFile,
  basesFile,
  pointsFile,
  landFile("world"),
  landFile("region"),
  landFile("kurils"),
  landFile("okinawa"),
  seaFile,
])("$path is of the expected type as committed", ({ path, url, check }) => {
  expect(check(readGeo(path))).not.toBeNull();
  expect(url).toContain(path);
});
