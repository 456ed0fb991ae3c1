import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import type { DataFile } from "../../../src/dossier/data-file.ts";
import {
  basesFile,
  type GeoCollection,
  islandsFile,
  landFile,
  pointsFile,
} from "../../../src/dossier/geo-file.ts";

const geo = join(import.meta.dirname, "../../../geo");

function committed(path: string): unknown {
  return JSON.parse(readFileSync(join(geo, path), "utf8"));
}

const square = [
  [145, 44],
  [146, 44],
  [146, 45],
  [145, 44],
];

const island = {
  type: "Feature",
  properties: { id: "iturup", group: "iturup", place: "iturup" },
  geometry: { type: "Polygon", coordinates: [square] },
};

const collection = (...features: unknown[]) => ({
  type: "FeatureCollection",
  bbox: [145, 44, 146, 45],
  features,
});

describe("a file of the site", () => {
  test.each([
    islandsFile,
    basesFile,
    pointsFile,
    landFile("world"),
    landFile("region"),
    landFile("kurils"),
    landFile("okinawa"),
  ] as readonly DataFile<GeoCollection<Feature>>[])("$path is usable as committed", (file) => {
    const collection = file.check(committed(file.path));
    expect(collection?.bbox).toHaveLength(4);
    expect(collection?.features.length).toBeGreaterThan(0);
  });

  test.each([
    ["nothing", null],
    ["a list", []],
    ["no collection", island],
    ["no features", collection()],
    ["no bbox", { ...collection(island), bbox: undefined }],
    ["a bbox that is none", { ...collection(island), bbox: [1, 2, 3, "4"] }],
    ["no geometry", collection({ ...island, geometry: null })],
    [
      "another kind of geometry",
      collection({ ...island, geometry: { type: "LineString", coordinates: square } }),
    ],
    [
      "positions out of range",
      collection({ ...island, geometry: { type: "Point", coordinates: [145, 91] } }),
    ],
    [
      "positions that are no numbers",
      collection({ ...island, geometry: { type: "Point", coordinates: ["145", 44] } }),
    ],
    [
      "positions too shallow",
      collection({ ...island, geometry: { type: "Polygon", coordinates: square } }),
    ],
    [
      "an unknown place",
      collection({ ...island, properties: { group: "iturup", place: "atlantis" } }),
    ],
    [
      "an unknown group",
      collection({ ...island, properties: { group: "kurils", place: "iturup" } }),
    ],
    [
      "a place of the language itself",
      collection({ ...island, properties: { group: "iturup", place: "constructor" } }),
    ],
    ["no properties", collection({ ...island, properties: null })],
    ["a bbox beyond the Earth", { ...collection(island), bbox: [145, 44, 1e308, 45] }],
    [
      "a geometry of the language itself",
      collection({ ...island, geometry: { type: "__proto__", coordinates: [145, 44] } }),
    ],
    ["one bad feature among good ones", collection(island, { type: "Feature" })],
  ])("with %s is refused", (_, parsed) => {
    expect(islandsFile.check(parsed)).toBeNull();
  });

  test.each([
    ["less than no area", { areaHa: -1 }],
    ["more area than there is", { areaHa: 1e308 }],
    ["a confidence that is no text", { confidence: { toString: 1 } }],
  ])("a facility with %s is refused", (_, change) => {
    const properties = { id: "kadena-air-base", areaHa: 1985, confidence: "high" };
    const base = (changed: object) =>
      collection({
        type: "Feature",
        properties: { ...properties, ...changed },
        geometry: { type: "Point", coordinates: [127.77, 26.36] },
      });
    expect(basesFile.check(base({}))).not.toBeNull();
    expect(basesFile.check(base(change))).toBeNull();
  });

  test("whatever it holds, it is used or refused, never worse", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((value) => collection(value)),
        ),
        (parsed) => {
          const collection = islandsFile.check(parsed);
          expect(collection === null || collection.features.length > 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
