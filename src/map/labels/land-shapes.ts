import type { Position } from "geojson";
import type { PlaceId } from "../../content/places.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import type { CellLand } from "../../geometry/land-topology.ts";
import { northing } from "../../geometry/mercator.ts";
import { toMapLng } from "../../geometry/to-map-lng.ts";
import { turnsOf } from "../cell-turns.ts";

/** Whose land it is: that of a disputed place, or any other. */
export type LandOwner = PlaceId | "land";

/** Land in Web Mercator degrees, ready to be put on the grid of any view. */
export interface LandShape {
  readonly owner: LandOwner;
  /** Corners as `x, y, x, y`: longitude of the map, and northing. A ring of one corner is a rock. */
  readonly rings: readonly Float64Array[];
  /** `[west, south, east, north]` */
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/** A shape of rings `[lng, lat]`, some degrees further east. */
export function landShape(
  rings: readonly (readonly Position[])[],
  owner: LandOwner,
  turn = 0,
): LandShape {
  const [lows, highs] = [
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
  ];
  const corners = rings.map((ring) => {
    const flat = new Float64Array(ring.length * 2);
    for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
      const [x, y] = [lng + turn, northing(lat)];
      flat[2 * index] = x;
      flat[2 * index + 1] = y;
      lows[0] = Math.min(lows[0], x);
      lows[1] = Math.min(lows[1], y);
      highs[0] = Math.max(highs[0], x);
      highs[1] = Math.max(highs[1], y);
    }
    return flat;
  });
  return { owner, rings: corners, box: [...lows, ...highs] };
}

/** The disputed islands, each owned by its place. */
export function islandShapes(islands: readonly IslandFeature[]): readonly LandShape[] {
  return islands.map(({ geometry, properties }) =>
    geometry.type === "Point"
      ? landShape(
          [[[toMapLng(geometry.coordinates[0] as number), geometry.coordinates[1] as number]]],
          properties.place,
        )
      : landShape(geometry.coordinates, properties.place),
  );
}

const shapesOfCells = new WeakMap<CellLand, readonly LandShape[]>();

/** The land of a cell of the basemap that is not in dispute; the same while the land is. */
export function cellShapes(land: CellLand): readonly LandShape[] {
  const known = shapesOfCells.get(land);
  if (known !== undefined) return known;
  const shapes = turnsOf(land.cell).flatMap((turn) =>
    land.polygons.map((rings) => landShape(rings, "land", turn)),
  );
  shapesOfCells.set(land, shapes);
  return shapes;
}
