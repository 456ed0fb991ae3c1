import type { Feature, Point, Polygon, Position } from "geojson";

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
