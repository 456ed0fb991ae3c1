import type { BBox, Position } from "geojson";

/** Degrees between lines, by zoom: four to ten lines across the screen at any scale. */
function spacingAt(zoom: number): number {
  if (zoom < 3) return 30;
  if (zoom < 5) return 10;
  if (zoom < 6) return 5;
  if (zoom < 7.5) return 2;
  if (zoom < 9) return 1;
  return zoom < 11 ? 0.5 : 0.1;
}

function steps(from: number, to: number, spacing: number): number[] {
  const first = Math.floor(from / spacing);
  const count = Math.ceil(to / spacing) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * spacing);
}

/** Meridians and parallels of a part of the earth, as longitudes and latitudes in degrees. */
export interface GraticuleDegrees {
  readonly lngs: readonly number[];
  readonly lats: readonly number[];
}

/** The degrees that have a line across an area `[west, south, east, north]`. */
export function graticuleDegrees(area: BBox, zoom: number): GraticuleDegrees {
  const spacing = spacingAt(zoom);
  const [west, south, east, north] = area as [number, number, number, number];
  return {
    lngs: steps(west, east, spacing),
    lats: steps(Math.max(south, -85), Math.min(north, 85), spacing),
  };
}

/** Meridians and parallels across an area `[west, south, east, north]`, as lines of `[lng, lat]`. */
export function graticuleLines(area: BBox, zoom: number): Position[][] {
  const { lngs, lats } = graticuleDegrees(area, zoom);
  const [west, , east] = area;
  const [south, north] = [Math.max(area[1], -85), Math.min(area[3] as number, 85)];
  return [
    ...lngs.map((lng) => [
      [lng, south],
      [lng, north],
    ]),
    ...lats.map((lat) => [
      [west, lat],
      [east, lat],
    ]),
  ];
}
