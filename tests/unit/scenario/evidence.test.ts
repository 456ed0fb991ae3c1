import { describe, expect, test } from "vitest";
import { placeIds } from "../../../src/content/places.ts";
import { sources } from "../../../src/content/sources.ts";
import { evidenceTopics } from "../../../src/scenario/evidence.ts";
import { figureSubject } from "../../../src/scenario/figure-subject.ts";
import type { PublishedFigure } from "../../../src/scenario/published-figure.ts";
import { figureList, records } from "../content/evidence-records.ts";

describe("the records", () => {
  test("have an id each, which no place has: the page of text has both as anchors", () => {
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => (placeIds as readonly string[]).includes(id))).toEqual([]);
  });

  test("rest on a source or on a method, and are of a known kind", () => {
    for (const { id, sources: cited, method, topic, confidence } of records) {
      expect(cited.length > 0 || method !== null, id).toBe(true);
      expect(
        cited.filter((source) => !Object.hasOwn(sources, source)),
        id,
      ).toEqual([]);
      expect(evidenceTopics, id).toContain(topic);
      expect(["high", "medium", "low"], id).toContain(confidence);
    }
  });

  test("hold every derived figure that is not zero", () => {
    const ids = new Set(records.map(({ id }) => id));
    const missing = figureList.filter(({ id, value }) => value !== 0 && !ids.has(id));
    expect(missing).toEqual([]);
  });
});

describe("what a derived figure is about", () => {
  test("is in its id", () => {
    expect(figureSubject("land-1956-jp")).toEqual({
      kind: "land",
      aspect: "amount",
      scenario: "1956",
      state: "JP",
    });
    expect(figureSubject("eez-200-share-1956")).toMatchObject({ aspect: "share", state: "JP" });
    expect(figureSubject("territorial-sea-change-four-ru")).toMatchObject({
      kind: "sea",
      zone: "territorial-sea",
      aspect: "change",
      state: "RU",
    });
    expect(figureSubject("distance-habomai-kadena-air-base")).toEqual({
      kind: "distance",
      from: "habomai",
      to: "kadena-air-base",
    });
    expect(figureSubject("eez-200-effect-rocks-no-zone-share-1956")).toEqual({
      kind: "effect",
      zone: "eez-200",
      variant: "rocks-no-zone",
      on: "share-1956",
    });
  });

  test("is unknown for an id of another form", () => {
    expect(() => figureSubject("land-1957-jp" as PublishedFigure["id"])).toThrow(RangeError);
  });
});
