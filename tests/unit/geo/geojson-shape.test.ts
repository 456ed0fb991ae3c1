import { createHash } from "node:crypto";
import type { Feature, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { edgeConflicts } from "../../../geo/build/edge-conflicts.ts";
import { bboxOf } from "../../../src/geometry/bbox-of.ts";
import { windingOf } from "../../../src/geometry/ring-winding.ts";
import {
  basemapIds,
  basemapPath,
  coastPath,
  committedPaths,
  geoPaths,
  polygonsOf,
  positionsOf,
  readGeo,
  readGeoText,
} from "./committed-files.ts";

const decimalsOf: Readonly<Record<string, number>> = {
  "islands-overview.geojson": 4,
  "basemap/world.geojson": 2,
  "basemap/world-coast.geojson": 2,
  "basemap/region.geojson": 3,
  "basemap/region-coast.geojson": 3,
  "basemap/kurils.geojson": 4,
  "basemap/kurils-coast.geojson": 4,
  "basemap/okinawa.geojson": 4,
  "basemap/okinawa-coast.geojson": 4,
};

const nameOf = (feature: Feature) => String(feature.id);

/** Names the ring in a failure: feature, polygon, ring and where it starts. */
function labelledRings(feature: Feature): [label: string, ring: Position[], isHole: boolean][] {
  return polygonsOf(feature).flatMap((rings, polygon) =>
    rings.map((ring, i): [string, Position[], boolean] => [
      `${nameOf(feature)} polygon ${polygon} ring ${i} at ${ring[0]}`,
      ring,
      i > 0,
    ]),
  );
}

describe.each(geoPaths)("geo/%s", (path) => {
  const { type, bbox, lineage, features } = readGeo(path);
  const decimals = decimalsOf[path] ?? 5;

  test("is a FeatureCollection with a lineage", () => {
    expect(type).toBe("FeatureCollection");
    expect(Object.keys(lineage)).toEqual(["source", "licence", "date", "steps"]);
  });

  test("has no crs member, which RFC 7946 removed", () => {
    expect(readGeoText(path)).not.toContain('"crs"');
  });

  test("holds features with an id, properties and a known geometry", () => {
    for (const feature of features) {
      expect(feature.type).toBe("Feature");
      expect(feature.properties?.["id"], `properties.id of ${nameOf(feature)}`).toBe(feature.id);
      expect(["Point", "Polygon", "MultiPolygon", "MultiLineString"]).toContain(
        feature.geometry.type,
      );
    }
  });

  test("has an id only once", () => {
    const ids = features.map(nameOf);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("has positions [lng, lat] in range, at the stated precision", () => {
    const wrong = features.flatMap(positionsOf).filter((position) => {
      const [lng = Number.NaN, lat = Number.NaN] = position;
      const isRounded = position.every((degrees) => Number(degrees.toFixed(decimals)) === degrees);
      return !(position.length === 2 && Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && isRounded);
    });
    expect(wrong).toEqual([]);
  });

  test("has closed rings of at least four positions, none repeated in a row", () => {
    const wrong = features.flatMap(labelledRings).filter(([, ring]) => {
      const stands = ring.some((position, i) => i > 0 && String(position) === String(ring[i - 1]));
      return ring.length < 4 || String(ring[0]) !== String(ring.at(-1)) || stands;
    });
    expect(wrong.map(([label]) => label)).toEqual([]);
  });

  test("winds exteriors counter-clockwise and holes clockwise", () => {
    const wrong = features
      .flatMap(labelledRings)
      .filter(
        ([, ring, isHole]) => windingOf(ring) !== (isHole ? "clockwise" : "counter-clockwise"),
      );
    expect(wrong.map(([label]) => label)).toEqual([]);
  });

  test("has no ring that crosses itself or another", () => {
    const rings = features.flatMap(labelledRings).map(([, ring]) => ring);
    expect(rings.length === 0 ? [] : edgeConflicts(rings, decimals)).toEqual([]);
  });

  test("has the bbox of its features, or, for the basemap, one that holds them", () => {
    const [west, south, east, north] = bboxOf(features);
    if (!path.startsWith("basemap/")) {
      expect(bbox).toEqual([west, south, east, north]);
      return;
    }
    expect(west).toBeGreaterThanOrEqual(bbox[0]);
    expect(south).toBeGreaterThanOrEqual(bbox[1]);
    expect(east).toBeLessThanOrEqual(bbox[2]);
    expect(north).toBeLessThanOrEqual(bbox[3] ?? Number.NaN);
  });
});

test("a level of the basemap is one Feature of land, and one of coast in a file of its own", () => {
  for (const id of basemapIds) {
    const typesOf = (path: string) => readGeo(path).features.map(({ geometry }) => geometry.type);
    expect(typesOf(basemapPath(id)), id).toEqual(["MultiPolygon"]);
    expect(typesOf(coastPath(id)), id).toEqual(["MultiLineString"]);
  }
});

test("the manifest lists every file with its size and checksum", () => {
  const { files } = JSON.parse(readGeoText("manifest.json"));
  const listed = committedPaths.map((path) => {
    const bytes = Buffer.from(readGeoText(path));
    return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  expect(files).toEqual(listed);
});
