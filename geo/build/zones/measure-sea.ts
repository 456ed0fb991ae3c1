import type { Polygon } from "geojson";
import type { AtomId, FaceMeasure, SeaMeasures, SeaVariantId } from "../../../src/content/sea.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";
import { namedIslands, signalny } from "../islands/named-islands.ts";
import { runMapshaper } from "../run-mapshaper.ts";
import { type ClippedFaces, clipFaces } from "./clip-faces.ts";
import { type Land, sitesOf } from "./coast-sites.ts";
import { gaussSphere } from "./gauss-sphere.ts";
import { type Sea, type Site, seaOf } from "./sea-faces.ts";
import { limitsKm, studyWindow, windowCenter } from "./study-window.ts";

/** The sea divided by the coasts of lands and any further sites. */
export function divideSea(lands: readonly Land[], more: readonly Site<AtomId>[] = []): Sea<AtomId> {
  const [lng0 = 0, lat0 = 0] = windowCenter;
  return seaOf([...sitesOf(lands), ...more], gaussSphere(lat0, lng0), windowCenter, limitsKm);
}

/** Square metres are far beyond what the coast allows; they keep sums free of rounding. */
const toSquareMetre = (km2: number) => Number(km2.toFixed(6));

/** Land of each atom within the window, in km². */
async function landInWindowKm2(lands: readonly Land[]): Promise<ReadonlyMap<AtomId, number>> {
  const features = lands.map(({ owner, polygon }) => ({
    type: "Feature",
    properties: { owner },
    geometry: polygon,
  }));
  const output = await runMapshaper({ type: "FeatureCollection", features }, [
    `-clip bbox=${studyWindow.join(",")}`,
    "-o out.json format=geojson",
  ]);
  const clipped = output["out.json"] as {
    features: { properties: { owner: AtomId }; geometry: Polygon }[];
  };
  const areas = new Map<AtomId, number>();
  for (const { properties, geometry } of clipped.features) {
    areas.set(properties.owner, (areas.get(properties.owner) ?? 0) + areaKm2(geometry));
  }
  return areas;
}

/**
 * The sea of each face. Land lies whole within 12 miles of a coast or in rings that were left
 * out, so it is taken off the innermost belt.
 */
function faceMeasures(
  { exact }: ClippedFaces,
  landKm2: ReadonlyMap<AtomId, number>,
): FaceMeasure[] {
  return exact.map(({ properties: { atom, belt }, geometry }) => {
    const land = belt === "territorial-sea" ? (landKm2.get(atom) ?? 0) : 0;
    return { atom, belt, areaKm2: toSquareMetre(areaKm2(geometry) - land) };
  });
}

/** Lengths of the lines that part two atoms, where at least one is disputed: these lie in the window. */
function lineMeasures({ lines }: Sea<AtomId>): SeaMeasures["lines"] {
  const lengths = new Map<string, number>();
  for (const { between, positions } of lines) {
    const lengthKm = positions
      .slice(1)
      .reduce((sum, position, i) => sum + distanceKm(positions[i] ?? [], position), 0);
    lengths.set(between.join(), (lengths.get(between.join()) ?? 0) + lengthKm);
  }
  lengths.delete(["japan", "russia"].join());
  return [...lengths].sort().map(([key, lengthKm]) => ({
    between: key.split(",") as [AtomId, AtomId],
    lengthKm: Number(lengthKm.toFixed(3)),
  }));
}

/** Islands below this have no zone of 200 miles in the variant that treats them as rocks. */
const rockKm2 = 1;

const largeHabomaiIds = ["tanfilyev", "anuchin", "yuri", "zelyony", "polonsky"];

/** Whether a land of the Habomai group is one of its five large islets. */
function isLargeHabomai({ polygon }: Land): boolean {
  return namedIslands.some(
    ({ id, inside }) => largeHabomaiIds.includes(id) && isOnLand(inside, polygon),
  );
}

const signalnySite: Site<AtomId> = { position: [...signalny.position], owner: "habomai" };

type VariantLands = readonly [lands: readonly Land[], more: readonly Site<AtomId>[]];

const variants: Readonly<Record<SeaVariantId, (lands: readonly Land[]) => VariantLands>> = {
  "with-signalny": (lands) => [lands, [signalnySite]],
  "large-habomai-only": (lands) => [
    lands.filter((land) => land.owner !== "habomai" || isLargeHabomai(land)),
    [],
  ],
  "rocks-no-zone": (lands) => [lands.filter(({ polygon }) => areaKm2(polygon) >= rockKm2), []],
};

async function measuredVariants(
  lands: readonly Land[],
  landKm2: ReadonlyMap<AtomId, number>,
): Promise<SeaMeasures["variants"]> {
  const measured: { id: SeaVariantId; faces: FaceMeasure[] }[] = [];
  for (const [id, change] of Object.entries(variants)) {
    const [varied, more] = change(lands);
    const clipped = await clipFaces(divideSea(varied, more).faces, lands);
    measured.push({ id: id as SeaVariantId, faces: faceMeasures(clipped, landKm2) });
  }
  return measured;
}

/** Everything measured on the sea and its faces within the window, before simplification. */
export async function measureSea(
  lands: readonly Land[],
  sea: Sea<AtomId>,
  clipped: ClippedFaces,
): Promise<Omit<SeaMeasures, "distances">> {
  const landKm2 = await landInWindowKm2(lands);
  return {
    window: studyWindow as [number, number, number, number],
    faces: faceMeasures(clipped, landKm2),
    lines: lineMeasures(sea),
    variants: await measuredVariants(lands, landKm2),
  };
}
