import type { Feature, MultiPolygon, Point } from "geojson";
import { describe, expect, test } from "vitest";
import { facilities } from "../../../src/content/facilities.ts";
import { isPlaceId } from "../../../src/content/places.ts";
import { points } from "../../../src/content/points.ts";
import { sources } from "../../../src/content/sources.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";
import {
  type BaseFeature,
  basesPath,
  type IslandFeature,
  islandsPath,
  landOfLevel,
  type PlaceFeature,
  placesPath,
  polygonsOf,
  readGeo,
} from "./committed-files.ts";

const bases = readGeo<BaseFeature>(basesPath).features;
const places = readGeo<PlaceFeature>(placesPath).features;
const islandFeatures = readGeo<IslandFeature>(islandsPath).features;

/** GSHHG draws Taisho Island 2.9 km from its published position, which the file keeps. */
const knownOffLand = ["sekibi-sho-range"];

describe("geo/bases.geojson", () => {
  test("has the 31 exclusive-use facilities and the one limited-use site", () => {
    expect(bases.filter(({ properties }) => properties.countedIn31)).toHaveLength(31);
    const limited = bases.filter(({ properties }) => !properties.countedIn31);
    expect(limited.map(({ id }) => id)).toEqual(["ukibaru-jima-training-area"]);
  });

  test("has exactly the facilities of the content", () => {
    expect(bases.map(({ id }) => id)).toEqual(Object.keys(facilities));
  });

  test("has every FAC number once, in ascending order", () => {
    const numbers = bases.map(({ properties }) => properties.fac);
    expect(numbers.every((fac) => /^FAC6\d{3}$/.test(fac))).toBe(true);
    expect(numbers).toEqual([...new Set(numbers)].sort());
  });

  test("has areas that add up to the total found in research", () => {
    const exclusive = bases.filter(({ properties }) => properties.countedIn31);
    const totalHa = exclusive.reduce((sum, { properties }) => sum + properties.areaHa, 0);
    expect(totalHa).toBeCloseTo(18_496.2, 1);
  });

  test("has every facility on land but the one known exception", () => {
    const land = landOfLevel("okinawa");
    const offLand = bases.filter(({ geometry }) => !isOnLand(geometry.coordinates, land));
    expect(offLand.map(({ id }) => id)).toEqual(knownOffLand);
  });
});

describe("geo/places.geojson", () => {
  test("has exactly the points of the content", () => {
    expect(places.map(({ id }) => id)).toEqual(Object.keys(points));
  });

  test("cites known sources, and claims no high confidence where it cites none", () => {
    for (const { id, properties } of places) {
      for (const source of properties.sources) expect(Object.keys(sources), id).toContain(source);
      if (properties.sources.length === 0) expect(properties.confidence, id).not.toBe("high");
    }
  });

  test("has towns and airports of the disputed islands on their island", () => {
    for (const { id, geometry } of places) {
      const { group } = points[id as keyof typeof points];
      if (group === null) continue;
      const main = islandFeatures.find((feature) => feature.id === group);
      if (main === undefined) throw new Error(`No island ${group}`);
      const land: MultiPolygon = { type: "MultiPolygon", coordinates: polygonsOf(main) };
      expect(isOnLand(geometry.coordinates, land), `${id} on ${group}`).toBe(true);
    }
  });

  test.each([
    ["tokyo", "region"],
    ["moscow", "world"],
    ["washington", "world"],
    ["nemuro", "kurils"],
    ["cape-nosappu", "kurils"],
    ["okinawa", "okinawa"],
  ] as const)("%s is on the land of the %s level", (id, level) => {
    const place = places.find((candidate) => candidate.id === id);
    expect(isOnLand(place?.geometry.coordinates ?? [], landOfLevel(level))).toBe(true);
  });

  test("has Okinawa's label point at least 5 km from every facility", () => {
    const label = places.find(({ id }) => id === "okinawa")?.geometry.coordinates ?? [];
    const near = bases.filter(({ geometry }) => distanceKm(label, geometry.coordinates) < 5);
    expect(near.map(({ id }) => id)).toEqual([]);
  });
});

test("every id is a place of the content", () => {
  const ids = [...bases, ...places].map(({ id }) => String(id));
  expect(ids.filter((id) => !isPlaceId(id))).toEqual([]);
});

test("no two points are stacked: 200 m at least between any two", () => {
  const isPoint = (feature: Feature): feature is Feature<Point> =>
    feature.geometry.type === "Point";
  const everything: Feature[] = [...bases, ...places, ...islandFeatures];
  const all = everything.filter(isPoint);
  const stacked = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => distanceKm(a.geometry.coordinates, b.geometry.coordinates) < 0.2)
      .map((b) => `${a.id} and ${b.id}`),
  );
  expect(stacked).toEqual([]);
});

test("distances agree with the official ones from Cape Nosappu", () => {
  const at = (id: string) => places.find((place) => place.id === id)?.geometry.coordinates ?? [];
  const signalny = islandFeatures.find(({ id }) => id === "signalny");
  if (signalny?.geometry.type !== "Point") throw new Error("Signalny is no point");
  expect(distanceKm(at("cape-nosappu"), signalny.geometry.coordinates)).toBeCloseTo(3.7, 0);
});
