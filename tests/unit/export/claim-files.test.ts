import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { articleFingerprint } from "../../../src/content/article-fingerprint.ts";
import { type ClaimId, claimIds, claimOf } from "../../../src/content/claims.ts";
import { quotations } from "../../../src/content/quotations.ts";
import { contentFiles } from "../../../src/export/content-files.ts";
import { structuredData } from "../../../src/export/structured-data.ts";
import { interiorPoint } from "../../../src/geometry/interior-point.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";

const geo = join(import.meta.dirname, "../../../geo");
const read = (path: string) =>
  JSON.parse(readFileSync(join(geo, path), "utf8")) as FeatureCollection;
const files = { islands: read("islands.geojson"), points: read("places.geojson") };

interface PublishedClaim {
  readonly id: string;
  readonly paragraph: number;
  readonly places: string[];
  readonly conflictsWith: string[];
  readonly text: string;
  readonly reason: string;
  readonly quotation: { readonly text: string; readonly words: readonly [number, number] };
}

describe("claims.json", () => {
  const claims = JSON.parse(contentFiles()["claims.json"] ?? "") as PublishedClaim[];

  test("lists every claim with what others rely on", () => {
    expect(claims.map(({ id }) => id)).toEqual(claimIds);
    for (const claim of claims) {
      for (const key of ["paragraph", "speaker", "kind", "verdict", "text", "reason"]) {
        expect(claim, claim.id).toHaveProperty(key);
      }
      expect(claim.places.length).toBeGreaterThan(0);
    }
  });

  test("gives of each claim the words it rests on and which of its paragraph they are", () => {
    const claim = claims.find(({ id }) => id === "p5-four-islands");
    expect(claim?.quotation).toEqual({ text: "four disputed islands", words: [10, 12] });
  });

  test("has conflicts that go both ways, by ids of the list", () => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { id, conflictsWith } of claims) {
      for (const other of conflictsWith) expect(byId.get(other)?.conflictsWith).toContain(id);
    }
    expect(byId.get("p5-four-islands")?.conflictsWith).toEqual(["p11-habomai-shikotan"]);
  });
});

describe("the annotations", () => {
  interface Item {
    readonly id: string;
    readonly target: {
      readonly selector: {
        readonly start: number;
        readonly end: number;
        readonly refinedBy: { readonly type: string; readonly exact: string };
      };
    };
  }
  const collection = JSON.parse(contentFiles()["annotations.jsonld"] ?? "") as {
    readonly total: number;
    readonly first: { readonly items: readonly Item[] };
  };
  const { items } = collection.first;

  test("point at every claim in order, none reaching out of its paragraph", () => {
    expect(collection.total).toBe(26);
    expect(items.map(({ id }) => id)).toEqual(claimIds.map((id) => `../?claim=${id}`));
    let before = 0;
    const starts = articleFingerprint.paragraphs.map(({ length }) => {
      const start = before;
      before += length + 1;
      return start;
    });
    claimIds.forEach((id, index) => {
      const { paragraph } = claimOf(id);
      const { start = -1, end = -1 } = items[index]?.target.selector ?? {};
      const from = starts[paragraph] ?? Number.NaN;
      expect(start, id).toBeGreaterThanOrEqual(from);
      expect(end, id).toBeGreaterThan(start);
      expect(end, id).toBeLessThanOrEqual(
        from + (articleFingerprint.paragraphs[paragraph]?.length ?? Number.NaN),
      );
    });
  });

  test("quote the few words that each claim rests on, within its position", () => {
    items.forEach(({ target }, index) => {
      const id = claimIds[index] as ClaimId;
      const { start, end, refinedBy } = target.selector;
      expect(refinedBy).toEqual({ type: "TextQuoteSelector", exact: quotations[id] });
      expect(refinedBy.exact.length, id).toBeLessThan(end - start);
    });
  });
});

describe("the structured data", () => {
  const nodes = structuredData(files)["@graph"] as readonly Record<string, unknown>[];
  const ofType = (type: string) => nodes.filter((node) => node["@type"] === type);
  const ids = new Set(nodes.map((node) => node["@id"]));

  test("name the article, 25 claims with author, appearance and subject, and their places", () => {
    const [article] = ofType("NewsArticle");
    expect(article?.["url"]).toMatch(/^https:\/\/fort-russ\.com\//);
    expect(ofType("Claim").map((claim) => claim["@id"])).toEqual(claimIds.map((id) => `#${id}`));
    for (const claim of ofType("Claim")) {
      expect(claim["author"]).toBeDefined();
      expect(claim["appearance"]).toEqual({ "@id": article?.["@id"] });
      for (const about of claim["about"] as { "@id": string }[]) {
        expect(ids).toContain(about["@id"]);
      }
    }
  });

  test("put every place on its own ground", () => {
    const places = ofType("Place");
    expect(places.map((place) => place["@id"])).toContain("#iturup");
    const node = places.find((place) => place["@id"] === "#iturup") ?? {};
    const { latitude, longitude } = node["geo"] as Record<"latitude" | "longitude", number>;
    const iturup = files.islands.features.filter(
      ({ properties }) => properties?.["group"] === "iturup",
    );
    expect(
      iturup.some(({ geometry }) => isOnLand([longitude, latitude], geometry as Polygon)),
    ).toBe(true);
  });
});

describe("a position inside a polygon", () => {
  test("lies in the wider arm of a crescent, and beside a hole", () => {
    const crescent: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [7, 10],
          [7, 2],
          [2, 2],
          [2, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    expect(interiorPoint(crescent)).toEqual([8.5, 5]);
    const holed: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
        [
          [2, 2],
          [2, 8],
          [9, 8],
          [9, 2],
          [2, 2],
        ],
      ],
    };
    expect(interiorPoint(holed)).toEqual([1, 5]);
  });

  test.each(files.islands.features.filter(({ geometry }) => geometry.type === "Polygon"))(
    "is on land for $id",
    ({ geometry }) => {
      const polygon = geometry as Polygon;
      expect(isOnLand(interiorPoint(polygon), polygon)).toBe(true);
    },
  );

  test("is refused where there is no inside", () => {
    const flat: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ],
    };
    expect(() => interiorPoint(flat)).toThrow(RangeError);
  });
});
