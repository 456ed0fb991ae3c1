import { describe, expect, test } from "vitest";
import { officialDistance, officialDistances } from "../../../src/content/official-distances.ts";
import { particularsOf } from "../../../src/content/place-particulars.ts";
import { type PlaceId, placeIds } from "../../../src/content/places.ts";
import type {
  BaseFeature,
  IslandFeature,
  PointFeature,
} from "../../../src/dossier/geo-features.ts";
import { measureBetween } from "../../../src/scenario/measure.ts";
import { spotOfEnd } from "../../../src/store/measure-selection.ts";
import { basesPath, islandsPath, placesPath, readGeo } from "../geo/committed-files.ts";

const features = {
  islands: readGeo<IslandFeature>(islandsPath).features,
  points: readGeo<PointFeature>(placesPath).features,
  bases: readGeo<BaseFeature>(basesPath).features,
  hasFailed: false,
};

function computedKm(a: PlaceId, b: PlaceId): number {
  const [from, to] = [a, b].map((id) => spotOfEnd({ kind: "place", id: id as PlaceId }, features));
  if (!from || !to) throw new Error("A place has no position");
  return measureBetween(from, to).km;
}

const cases = officialDistances.map((distance) => [distance.ends.join(" to "), distance] as const);

describe("official distances", () => {
  test.each(cases)("%s: ours lies within 3 % of it", (_, { ends, value }) => {
    expect(Math.abs(computedKm(...ends) / value - 1)).toBeLessThan(0.03);
  });

  test.each(cases)("%s: is cited, and found from either end", (_, distance) => {
    const [a, b] = distance.ends;
    expect(officialDistance(a, b)).toBe(distance);
    expect(officialDistance(b, a)).toBe(distance);
    expect(distance.basis).toMatchObject({ kind: "cited" });
  });

  const stated = placeIds.flatMap((id) =>
    particularsOf(id)
      .facts.filter(({ topic }) => topic.startsWith("distance-from-"))
      .map((fact) => [id, fact] as const),
  );

  test.each(stated)("the fact that %s states is one of them, from the same source", (id, fact) => {
    const start = fact.topic === "distance-from-hokkaido" ? "cape-notsuke" : "cape-nosappu";
    const distance = officialDistance(start, id);
    expect(distance?.value).toBe(fact.value);
    expect(distance?.basis).toEqual(fact.basis);
  });

  test("every one from a cape is a fact of its island", () => {
    const fromCapes = officialDistances.filter(({ ends: [a] }) => a.startsWith("cape-"));
    expect(stated).toHaveLength(fromCapes.length);
  });
});
