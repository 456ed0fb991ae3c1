import type { MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import { wound } from "./ring-winding.ts";
import { unclippedLines } from "./unclipped-lines.ts";

/** A face of a topology: its borders are arcs that it shares with its neighbours. */
type Face<P extends Record<string, string>> = (TopologyPolygon<P> | TopologyMultiPolygon<P>) & {
  readonly properties: P;
};

/**
 * A part of the Earth divided into faces that neither overlap nor leave gaps (TopoJSON 1.0).
 * `bbox` is what the faces were clipped to, `[west, south, east, north]` in degrees.
 */
export interface FaceTopology<P extends Record<string, string>>
  extends Topology<{ faces: GeometryCollection<P> }> {
  readonly bbox: [number, number, number, number];
}

function facesOf<P extends Record<string, string>>(topology: FaceTopology<P>): Face<P>[] {
  return topology.objects.faces.geometries as Face<P>[];
}

/** The properties of every face. */
export function facePropertiesOf<P extends Record<string, string>>(topology: FaceTopology<P>): P[] {
  return facesOf(topology).map(({ properties }) => properties);
}

/**
 * The faces of some kind joined into one, exterior rings counter-clockwise and holes clockwise.
 * @param isIn whether a face is of that kind
 */
export function mergedFaces<P extends Record<string, string>>(
  topology: FaceTopology<P>,
  isIn: (properties: P) => boolean,
): MultiPolygon {
  const chosen = facesOf(topology).filter(({ properties }) => isIn(properties));
  const { coordinates } = merge(topology, chosen);
  return {
    type: "MultiPolygon",
    coordinates: coordinates.map((rings) =>
      rings.map((ring, i) => [...wound(ring, i === 0 ? "counter-clockwise" : "clockwise")]),
    ),
  };
}

/**
 * The borders of some kind as lines of `[lng, lat]`, each once, without the sides of the box the
 * faces were clipped to.
 * @param isIn whether the border between two faces is of that kind; asked with null for the
 *   outside of all faces
 */
export function bordersOf<P extends Record<string, string>>(
  topology: FaceTopology<P>,
  isIn: (one: P, other: P | null) => boolean,
): Position[][] {
  const { coordinates } = mesh(topology, topology.objects.faces, (a, b) => {
    const [one, other] = [a, b] as unknown as [Face<P>, Face<P>];
    return one === other
      ? isIn(one.properties, null)
      : isIn(one.properties, other.properties) || isIn(other.properties, one.properties);
  });
  return coordinates.flatMap((line) => unclippedLines(line, topology.bbox));
}
