import type { Feature, MultiPolygon, Point, Polygon, Position } from "geojson";

/** A committed file of `geo/`, as far as it matters here. */
export interface Collection<F extends Feature = Feature> {
  readonly bbox: readonly number[];
  readonly features: readonly F[];
}

/** Where synthetic features lie: within Iturup's own box, so that the map opens as ever. */
const box = { west: 146.9, south: 44.45, width: 1.9, height: 1.05 };

/** A position for each number, spread evenly and always the same (the R2 sequence). */
function spread(index: number): Position {
  const plastic = 1.324717957244746;
  const part = (base: number) => (0.5 + (index + 1) * base) % 1;
  return [
    box.west + box.width * part(1 / plastic),
    box.south + box.height * part(1 / plastic ** 2),
  ];
}

function islet(index: number): Feature<Polygon> {
  const [lng = 0, lat = 0] = spread(index);
  const corners = 8;
  const ring = Array.from({ length: corners + 1 }, (_, corner): Position => {
    const angle = ((corner % corners) / corners) * 2 * Math.PI;
    return [lng + 0.006 * Math.cos(angle), lat + 0.004 * Math.sin(angle)];
  });
  const id = `synthetic-islet-${index}`;
  return {
    type: "Feature",
    id,
    properties: { id, group: "iturup", place: "iturup" },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

function point(index: number): Feature<Point> {
  return {
    type: "Feature",
    id: `synthetic-point-${index}`,
    // The page draws a mark for each feature of a place it knows, however many there are.
    properties: { id: "nemuro" },
    geometry: { type: "Point", coordinates: spread(index) },
  };
}

/** More features in the files the map draws them from. */
export interface SyntheticFiles {
  readonly islands: Collection;
  readonly overview: Collection;
  readonly points: Collection;
}

/** Adds features to the committed ones: half of them islets of eight corners, half points. */
export function addFeatures(committed: SyntheticFiles, count: number): SyntheticFiles {
  const islets = Math.ceil(count / 2);
  const added = <F extends Feature>(length: number, make: (index: number) => F) =>
    Array.from({ length }, (_, index) => make(index));
  const { islands, overview, points } = committed;
  return {
    islands: { ...islands, features: [...islands.features, ...added(islets, islet)] },
    overview: { ...overview, features: [...overview.features, ...added(islets, islet)] },
    points: { ...points, features: [...points.features, ...added(count - islets, point)] },
  };
}

/** How far a made-up corner of the coast lies beside its line, as a share of the line's length. */
const roughness = 0.1;

/**
 * Breaks each edge of a ring into several, with made-up corners beside the line so that none can
 * be left out as needless. Edges along a meridian or parallel are edges of a file, no coast, and
 * their new corners stay on them.
 */
function roughen(ring: readonly Position[], times: number): Position[] {
  const corners = ring.slice(0, -1).flatMap((from, index): Position[] => {
    const to = ring[index + 1] ?? from;
    const [x = 0, y = 0] = from;
    const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
    const isStraight = dx === 0 || dy === 0;
    return Array.from({ length: times }, (_, step): Position => {
      if (step === 0) return from;
      const along = step / times;
      const beside = isStraight ? 0 : ((step % 2 === 0 ? 1 : -1) * roughness) / times;
      return [x + dx * along - dy * beside, y + dy * along + dx * beside];
    });
  });
  return [...corners, ...ring.slice(-1)];
}

/** The same land with so many times the corners in its coast; points are left alone. */
export function roughenCoast(collection: Collection, times: number): Collection {
  const rough = (feature: Feature): Feature => {
    const geometry = feature.geometry as Polygon | MultiPolygon | Point;
    switch (geometry.type) {
      case "Polygon": {
        const coordinates = geometry.coordinates.map((ring) => roughen(ring, times));
        return { ...feature, geometry: { ...geometry, coordinates } };
      }
      case "MultiPolygon": {
        const coordinates = geometry.coordinates.map((rings) =>
          rings.map((ring) => roughen(ring, times)),
        );
        return { ...feature, geometry: { ...geometry, coordinates } };
      }
      default:
        return feature;
    }
  };
  return { ...collection, features: collection.features.map(rough) };
}
