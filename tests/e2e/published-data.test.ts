import type { FeatureCollection, MultiPolygon } from "geojson";
import { describe, expect, inject, test } from "vitest";
import { windingOf } from "../../src/geometry/ring-winding.ts";

async function published<T>(path: string): Promise<T> {
  const response = await fetch(new URL(`data/${path}`, inject("siteUrl")));
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

/** The properties of every feature of a file, which has a bbox and its lineage. */
async function propertiesOf(path: string): Promise<Record<string, unknown>[]> {
  const file = await published<FeatureCollection & { lineage: { licence: string } }>(path);
  expect(file.bbox).toHaveLength(4);
  expect(file.lineage.licence).not.toBe("");
  return file.features.map(({ id, properties }) => {
    expect(id).toBe(properties?.["id"]);
    return properties ?? {};
  });
}

describe("the data that others may rely on", () => {
  test("islands have id, group and names", async () => {
    const islands = await propertiesOf("islands.geojson");
    expect(islands).toHaveLength(84);
    for (const { id, group, names } of islands) {
      expect(typeof id).toBe("string");
      expect(["habomai", "shikotan", "kunashir", "iturup"]).toContain(group);
      expect(Object.keys(names as object)).toEqual(expect.arrayContaining(["en", "ru", "ja"]));
    }
  });

  test("bases have number, names, branch, kind, area, confidence and whether they count", async () => {
    const bases = await propertiesOf("bases.geojson");
    expect(bases.filter(({ countedIn31 }) => countedIn31)).toHaveLength(31);
    for (const { fac, branch, kind, areaHa, confidence, names } of bases) {
      expect(fac).toMatch(/^FAC\d{4}$/);
      expect(["USMC", "USAF", "Navy", "Army"]).toContain(branch);
      expect(typeof kind).toBe("string");
      expect(areaHa).toBeGreaterThan(0);
      expect(["high", "medium", "low"]).toContain(confidence);
      expect(Object.keys(names as object)).toEqual(expect.arrayContaining(["en", "ja"]));
    }
  });

  test("places have id, kind and names, under the ids of the contract", async () => {
    const places = await propertiesOf("places.geojson");
    const ids = ["okinawa", "tokyo", "moscow", "washington", "singapore", "nemuro", "cape-nosappu"];
    expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids, "yuzhno-kurilsk"]));
    for (const { kind, names } of places) {
      expect(typeof kind).toBe("string");
      expect(names).toBeTypeOf("object");
    }
  });

  test("claims have what others rely on, and conflicts that go both ways", async () => {
    interface PublishedClaim {
      readonly id: string;
      readonly paragraph: number;
      readonly places: string[];
      readonly conflictsWith: string[];
      readonly text: string;
    }
    const claims = await published<PublishedClaim[]>("claims.json");
    expect(claims).toHaveLength(26);
    const conflicts = new Map(claims.map(({ id, conflictsWith }) => [id, conflictsWith]));
    expect(conflicts.get("p5-four-islands")).toContain("p11-habomai-shikotan");
    for (const [id, others] of conflicts) {
      for (const other of others) expect(conflicts.get(other)).toContain(id);
    }
  });

  test("the page says in schema.org's words which claims of which article it is about", async () => {
    const html = await (await fetch(inject("siteUrl"))).text();
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    const { "@graph": nodes } = JSON.parse(json) as { "@graph": Record<string, unknown>[] };
    const claims = nodes.filter((node) => node["@type"] === "Claim");
    expect(claims).toHaveLength(26);
    expect(claims.map((claim) => claim["@id"])).toContain("#p5-four-islands");
    expect(nodes.filter((node) => node["@type"] === "Place").length).toBeGreaterThan(5);
  });

  test("the claims are annotations on the article, by position", async () => {
    const { total, first } = await published<{
      total: number;
      first: { items: { target: { selector: { type: string } } }[] };
    }>("annotations.jsonld");
    expect(first.items).toHaveLength(total);
    for (const { target } of first.items) expect(target.selector.type).toBe("TextPositionSelector");
  });

  test("sources and events are lists by id", async () => {
    for (const path of ["sources.json", "timeline.json"]) {
      const list = await published<{ id: string }[]>(path);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(list.length).toBeGreaterThan(40);
    }
  });

  test("events say which ten carry the story", async () => {
    const events = await published<{ turning?: boolean }[]>("timeline.json");
    expect(events.filter(({ turning }) => turning)).toHaveLength(10);
  });

  test("zones have state, zone and area, and add up the same under every scenario", async () => {
    const sums = new Map<string, number>();
    for (const scenario of ["today", "1956", "four"]) {
      const zones = await propertiesOf(`zones-${scenario}.geojson`);
      expect(zones.map(({ state, zone }) => `${state} ${zone}`).sort()).toEqual([
        "JP eez-200",
        "JP territorial-sea",
        "RU eez-200",
        "RU territorial-sea",
      ]);
      const area = (zone: string) =>
        zones
          .filter((each) => each["zone"] === zone)
          .reduce((sum, { areaKm2 }) => sum + (areaKm2 as number), 0);
      for (const zone of ["territorial-sea", "eez-200"]) {
        const before = sums.get(zone) ?? area(zone);
        // Areas are whole numbers of km².
        expect(Math.abs(area(zone) - before)).toBeLessThanOrEqual(2);
        sums.set(zone, before);
      }
      expect(area("eez-200")).toBeGreaterThan(area("territorial-sea"));
    }
  });

  test("zones are wound as RFC 7946 asks and stay within their bbox", async () => {
    const zones = await published<FeatureCollection<MultiPolygon>>("zones-1956.geojson");
    const [west, south, east, north] = zones.bbox as [number, number, number, number];
    for (const { geometry } of zones.features) {
      for (const rings of geometry.coordinates) {
        rings.forEach((ring, i) => {
          expect(ring[0]).toEqual(ring.at(-1));
          expect(windingOf(ring)).toBe(i === 0 ? "counter-clockwise" : "clockwise");
          for (const [lng = 0, lat = 0] of ring) {
            expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
          }
        });
      }
    }
  });

  test("figures have value, unit, scenario, state, method and sources", async () => {
    const figures = await published<Record<string, unknown>[]>("figures.json");
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(["land-1956-jp", "eez-200-1956-ru", "eez-200-share-1956"]),
    );
    for (const figure of figures) {
      expect(Object.keys(figure)).toEqual(
        expect.arrayContaining([
          "value",
          "unit",
          "scenario",
          "state",
          "method",
          "sources",
          "about",
        ]),
      );
    }
  });
});
