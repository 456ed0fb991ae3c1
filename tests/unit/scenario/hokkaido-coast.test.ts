import { describe, expect, test } from "vitest";
import { groupIds } from "../../../src/content/place.ts";
import type { PlaceId } from "../../../src/content/places.ts";
import type { SeaMeasures } from "../../../src/content/sea.ts";
import type {
  BaseFeature,
  IslandFeature,
  PointFeature,
} from "../../../src/dossier/geo-features.ts";
import { levelLandOf } from "../../../src/geometry/land-topology.ts";
import { findMeasured } from "../../../src/store/measure-selection.ts";
import { hokkaidoCoast, parseMeasure } from "../../../src/url/measure-param.ts";
import {
  basesPath,
  islandsPath,
  placesPath,
  readBasemap,
  readGeo,
  readGeoText,
} from "../geo/committed-files.ts";

const features = {
  islands: readGeo<IslandFeature>(islandsPath).features,
  points: readGeo<PointFeature>(placesPath).features,
  bases: readGeo<BaseFeature>(basesPath).features,
  hasFailed: false,
};
const land = levelLandOf(readBasemap("kurils"));
const measures = JSON.parse(readGeoText("zones/measures.json")) as SeaMeasures;

function distanceTo(id: PlaceId): number {
  const start = { kind: "place", id } as const;
  const found = findMeasured({ kind: "measure", start, end: hokkaidoCoast }, features, land);
  if (found?.status !== "distance") throw new Error("Nothing was measured");
  return found.measurement.km;
}

describe("to the nearest coast of Hokkaido", () => {
  test.each(groupIds)("%s: what is measured is what is published", (group) => {
    const published = measures.distances.find(
      ({ from, to }) => from === group && to === "hokkaido",
    );
    expect(distanceTo(group)).toBeCloseTo(published?.distanceKm ?? 0, 2);
  });

  test("from a town the coast of the map is taken, and it is no farther than from its cape", () => {
    const cape = parseMeasure("yuzhno-kurilsk~cape-nosappu");
    const found = cape && findMeasured({ kind: "measure", ...cape }, features, null);
    if (found?.status !== "distance") throw new Error("Nothing was measured");
    expect(distanceTo("yuzhno-kurilsk")).toBeLessThan(found.measurement.km);
    expect(distanceTo("yuzhno-kurilsk")).toBeGreaterThan(distanceTo("kunashir"));
  });
});
