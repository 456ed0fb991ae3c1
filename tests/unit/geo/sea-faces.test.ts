import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { gaussSphere } from "../../../geo/build/zones/gauss-sphere.ts";
import { type Sea, type Site, seaOf } from "../../../geo/build/zones/sea-faces.ts";
import { angleBetween } from "../../../geo/build/zones/unit-vectors.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";

const center: Position = [147.5, 44.5];
const sphere = gaussSphere(44.5, 147.5);
const limitsKm = [22.224, 370.4];

const position = fc
  .tuple(
    fc.double({ min: 140, max: 155, noNaN: true }),
    fc.double({ min: 39, max: 50, noNaN: true }),
  )
  .map(([lng, lat]): Position => [lng, lat]);

function areaOf<O extends string>(sea: Sea<O>, owner: O, belt: number): number {
  return sea.faces
    .filter((face) => face.owner === owner && face.belt === belt)
    .flatMap(({ polygons }) => polygons)
    .reduce((sum, polygon) => sum + areaKm2(polygon), 0);
}

/** Area within a distance of one point, on a sphere of the Earth's mean radius at the centre. */
function capKm2(km: number): number {
  return 2 * Math.PI * sphere.radiusKm ** 2 * (1 - Math.cos(km / sphere.radiusKm));
}

describe("Gauss's conformal sphere", () => {
  test("has the distances of the ellipsoid to 1 in 100,000", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const onEllipsoid = distanceKm(a, b);
        fc.pre(onEllipsoid > 1 && onEllipsoid < 400);
        const onSphere = angleBetween(sphere.toSphere(a), sphere.toSphere(b)) * sphere.radiusKm;
        expect(Math.abs(onSphere / onEllipsoid - 1)).toBeLessThan(1e-5);
      }),
    );
  });

  test("leads back to where a position was", () => {
    fc.assert(
      fc.property(position, ([lng = 0, lat = 0]) => {
        const [backLng, backLat] = sphere.toPosition(sphere.toSphere([lng, lat]));
        expect(backLng).toBeCloseTo(lng, 10);
        expect(backLat).toBeCloseTo(lat, 10);
      }),
    );
  });
});

describe("the sea around one point", () => {
  const sea = seaOf([{ position: center, owner: "a" }], sphere, center, limitsKm);

  test("is a disc within each limit", () => {
    expect(areaOf(sea, "a", 0) / capKm2(22.224)).toBeCloseTo(1, 3);
    expect((areaOf(sea, "a", 0) + areaOf(sea, "a", 1)) / capKm2(370.4)).toBeCloseTo(1, 3);
  });

  test("ends at the limit, everywhere", () => {
    const [outer] = sea.faces.filter(({ belt }) => belt === 1).flatMap(({ polygons }) => polygons);
    for (const each of outer?.coordinates[0] ?? []) {
      expect(distanceKm(center, each) / 370.4).toBeCloseTo(1, 4);
    }
  });
});

describe("the sea between two points", () => {
  const [a, b]: [Position, Position] = [
    [147.4, 44.5],
    [147.6, 44.5],
  ];
  const sea = seaOf(
    [
      { position: a, owner: "a" },
      { position: b, owner: "b" },
    ],
    sphere,
    center,
    limitsKm,
  );

  test("is divided evenly, along a line that is as far from one as from the other", () => {
    expect(areaOf(sea, "a", 0)).toBeCloseTo(areaOf(sea, "b", 0), 3);
    expect(areaOf(sea, "a", 1)).toBeCloseTo(areaOf(sea, "b", 1), 3);
    for (const each of sea.lines.flatMap(({ positions }) => positions)) {
      expect(distanceKm(a, each) - distanceKm(b, each)).toBeCloseTo(0, 2);
    }
  });

  test("within the nearer limit is two discs less the lens where they overlap", () => {
    const [radius, apart] = [22.224, distanceKm(a, b)];
    const half = Math.acos(apart / 2 / radius);
    const lensKm2 = 2 * radius ** 2 * half - (apart / 2) * Math.sqrt(4 * radius ** 2 - apart ** 2);
    const bothKm2 = areaOf(sea, "a", 0) + areaOf(sea, "b", 0);
    expect(bothKm2 / (2 * Math.PI * radius ** 2 - lensKm2)).toBeCloseTo(1, 3);
  });
});

test("two parallel coasts are parted midway", () => {
  const coast = (lat: number, owner: "north" | "south"): Site<"north" | "south">[] =>
    Array.from({ length: 201 }, (_, i) => ({ position: [146.5 + i / 100, lat], owner }));
  const sea = seaOf([...coast(44.8, "north"), ...coast(44.2, "south")], sphere, center, limitsKm);
  const between = sea.lines
    .flatMap(({ positions }) => positions)
    .filter(([lng = 0]) => lng > 147 && lng < 148);
  expect(between.length).toBeGreaterThan(10);
  for (const [, lat] of between) expect(lat).toBeCloseTo(44.5, 3);
});

describe("any coast at all", () => {
  const coasts = fc
    .uniqueArray(fc.tuple(position, fc.constantFrom("a", "b", "c")), {
      minLength: 1,
      maxLength: 40,
      selector: ([[lng = 0, lat = 0]]) => `${lng.toFixed(3)},${lat.toFixed(3)}`,
    })
    .map((sites) => sites.map(([position, owner]): Site<string> => ({ position, owner })));

  test("gives every point of the sea to the nearest, and to no other", () => {
    fc.assert(
      fc.property(coasts, fc.array(position, { maxLength: 20 }), (sites, points) => {
        const { faces } = seaOf(sites, sphere, center, limitsKm);
        for (const point of points) {
          const [nearest, next] = sites
            .map((site) => ({ ...site, km: distanceKm(site.position, point) }))
            .sort((x, y) => x.km - y.km);
          const other = sites
            .filter(({ owner }) => owner !== nearest?.owner)
            .map((site) => distanceKm(site.position, point))
            .sort((x, y) => x - y)[0];
          if (nearest === undefined) continue;
          // Within metres of a limit or of the line midway either answer is right.
          const isClose = [...limitsKm, other ?? 0].some((km) => Math.abs(km - nearest.km) < 0.05);
          if (isClose || next?.km === nearest.km) continue;
          const holders = faces
            .filter(({ polygons }) => polygons.some((polygon) => isOnLand(point, polygon)))
            .map(({ owner, belt }) => `${owner}${belt}`);
          const belt = limitsKm.filter((km) => nearest.km > km).length;
          expect(holders).toEqual(belt < 2 ? [`${nearest.owner}${belt}`] : []);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("covers the same area whoever owns it", () => {
    fc.assert(
      fc.property(coasts, (sites) => {
        const total = (owned: readonly Site<string>[]) =>
          seaOf(owned, sphere, center, limitsKm)
            .faces.flatMap(({ polygons }) => polygons)
            .reduce((sum, polygon) => sum + areaKm2(polygon), 0);
        const one = sites.map((site) => ({ ...site, owner: "a" }));
        expect(total(sites) / total(one)).toBeCloseTo(1, 4);
      }),
      { numRuns: 60 },
    );
  });
});
