import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Topology } from "topojson-specification";
import { type AtomId, type BeltId, beltIds } from "../../../src/content/sea.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";
import { runMapshaper } from "../run-mapshaper.ts";
import type { Land } from "./coast-sites.ts";
import type { SeaFace } from "./sea-faces.ts";
import { studyWindow } from "./study-window.ts";

interface FaceProperties {
  readonly atom: AtomId;
  readonly belt: BeltId;
}

type FaceFeature = Feature<Polygon | MultiPolygon, FaceProperties>;

/** The faces within the window, exact and as drawn. */
export interface ClippedFaces {
  readonly exact: readonly FaceFeature[];
  readonly drawn: Topology;
}

/** Resolution of weighted Visvalingam simplification, metres: 2 pixels at zoom 10. */
const resolutionM = 200;

/** Steps across the window's longer side in the drawn topology: about 30 m each. */
const quantization = 50_000;

/**
 * Whether a ring runs round the inside of a land more than 12 miles from its coast. Only its
 * parts within the box of the coasts matter, where the land is known.
 */
function isInland({ coordinates: [ring = []] }: Polygon, lands: readonly Land[]): boolean {
  const position = ring[0] ?? [];
  return lands.some(({ polygon }) => isOnLand(position, polygon));
}

/** The face without what lies on land: neither rings inland, nor the holes that these leave. */
function withoutInland(
  { owner, belt, polygons }: SeaFace<AtomId>,
  lands: readonly Land[],
): FaceFeature {
  const own = lands.filter((land) => land.owner === owner);
  const atSea = polygons
    .filter((polygon) => !isInland(polygon, own))
    .map(({ coordinates: [exterior = [], ...holes] }) => [
      exterior,
      ...holes.filter((hole) => !isInland({ type: "Polygon", coordinates: [hole] }, own)),
    ]);
  return {
    type: "Feature",
    // Belts are numbered by how many limits they lie beyond, as their ids are ordered.
    properties: { atom: owner, belt: beltIds[belt] as BeltId },
    geometry: { type: "MultiPolygon", coordinates: atSea },
  };
}

/**
 * Clips the faces to the window. Mapshaper keeps shared borders shared, so that simplifying
 * leaves no gaps between faces.
 */
export async function clipFaces(
  faces: readonly SeaFace<AtomId>[],
  lands: readonly Land[],
): Promise<ClippedFaces> {
  const features = faces.map((face) => withoutInland(face, lands));
  const output = await runMapshaper({ type: "FeatureCollection", features }, [
    `-clip bbox=${studyWindow.join(",")}`,
    "-o exact.json format=geojson gj2008",
    `-simplify weighted interval=${resolutionM} keep-shapes`,
    "-rename-layers faces",
    `-o drawn.json format=topojson quantization=${quantization}`,
  ]);
  return {
    exact: (output["exact.json"] as FeatureCollection).features as unknown as FaceFeature[],
    drawn: output["drawn.json"] as Topology,
  };
}
