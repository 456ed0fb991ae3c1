import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "geojson";
import { handoverOf } from "../../../src/content/handover.ts";
import type { Handover } from "../../../src/content/scenarios.ts";
import { stateIds } from "../../../src/content/sea.ts";
import type {
  BaseFeature,
  IslandFeature,
  PointFeature,
} from "../../../src/dossier/geo-features.ts";
import { indexPlaces } from "../../../src/dossier/place-index.ts";
import { type LandTopology, levelLandOf } from "../../../src/geometry/land-topology.ts";
import { northing } from "../../../src/geometry/mercator.ts";
import { toMapLng } from "../../../src/geometry/to-map-lng.ts";
import { basemapLevels, levelsOfCell } from "../../../src/map/basemap-levels.ts";
import type { DrawnSea } from "../../../src/map/labels/drawn-sea.ts";
import { markBoxes, type Pixels, type PointOf } from "../../../src/map/labels/label-boxes.ts";
import { labelsToPlace } from "../../../src/map/labels/label-candidates.ts";
import type { Box } from "../../../src/map/labels/label-placement.ts";
import { landGrid } from "../../../src/map/labels/land-grid.ts";
import { cellShapes, islandShapes } from "../../../src/map/labels/land-shapes.ts";
import { measureLabel } from "../../../src/map/labels/measure-label.ts";
import { type PlacedName, placeNames } from "../../../src/map/labels/placed-names.ts";
import { seaGrid } from "../../../src/map/labels/sea-grid.ts";
import { seaAtStake } from "../../../src/scenario/sea-at-stake.ts";
import { equidistanceLines, seaLimits } from "../../../src/scenario/sea-lines.ts";
import type { SeaTopology } from "../../../src/scenario/sea-zones.ts";

const geo = join(import.meta.dirname, "../../../geo");
const read = <T>(path: string): T => JSON.parse(readFileSync(join(geo, path), "utf8"));
const features = <F>(path: string) => read<{ readonly features: readonly F[] }>(path).features;

export const islands = features<IslandFeature>("islands.geojson");
const overview = features<IslandFeature>("islands-overview.geojson");
const points = features<PointFeature>("places.geojson");
const bases = features<BaseFeature>("bases.geojson");
const levels = basemapLevels.map(({ id, fromZoom }) => ({
  id,
  fromZoom,
  cells: levelLandOf(read<LandTopology>(`basemap/${id}.topojson`)).cells,
}));

const topology = read<SeaTopology>("zones/atoms.topojson");

/** What is drawn on the sea after a handover, by the widest zone. */
export function drawnSeaOf(handedOver: Handover): DrawnSea {
  const lines = equidistanceLines(topology, handedOver, ["eez-200"]);
  return {
    areas: stateIds.map((state) => seaAtStake(topology, handedOver, state, "eez-200")),
    lines: [
      ...seaLimits(topology, ["eez-200"]).limit200,
      ...lines.equidistance,
      ...lines.equidistanceToday,
      ...lines.outline,
    ],
  };
}

/** A map at rest, without its controls. */
export interface TestView {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** `[lng, lat]` */
  readonly centre: Position;
}

/** Where positions of a view are, in pixels. */
export function pointOfView({ width, height, zoom, centre }: TestView): PointOf {
  const perDegree = (256 * 2 ** zoom) / 360;
  const [lng = 0, lat = 0] = centre;
  return ([x = 0, y = 0]) => ({
    x: width / 2 + (toMapLng(x) - toMapLng(lng)) * perDegree,
    y: height / 2 - (northing(y) - northing(lat)) * perDegree,
  });
}

/** The position `[lng, lat]` of a point of a view. */
export function positionOfView({ width, height, zoom, centre }: TestView, { x, y }: Pixels) {
  const perDegree = (256 * 2 ** zoom) / 360;
  const [lng = 0, lat = 0] = centre;
  const north = northing(lat) - (y - height / 2) / perDegree;
  const latitude = (360 / Math.PI) * Math.atan(Math.exp((north * Math.PI) / 180)) - 90;
  return [lng + (x - width / 2) / perDegree, latitude];
}

export interface NameOptions {
  /** What controls take up. */
  readonly obstacles?: readonly Box[];
  /** How much wider words are than usual. */
  readonly stretch?: number;
  /** The handover whose sea is drawn; null for no sea. */
  readonly handedOver?: Handover | null;
}

/** The names that a view has room for. */
export function namesOf(
  view: TestView,
  { obstacles = [], stretch = 1, handedOver = null }: NameOptions = {},
): readonly PlacedName[] {
  const { width, height, zoom } = view;
  const pointOf = pointOfView(view);
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const drawn = zoom >= 9 ? islands : overview;
  const index = indexPlaces(drawn, points, bases);
  const cells = Object.entries(levelsOfCell).flatMap(([cell, order]) => {
    const wanted = levels.filter(({ id, fromZoom }) => order.includes(id) && zoom >= fromZoom);
    return wanted.at(-1)?.cells.filter((each) => each.cell === cell) ?? [];
  });
  const shapes = [...cells.flatMap(cellShapes), ...islandShapes(drawn)];
  const sea = handedOver === null ? null : seaGrid(drawnSeaOf(handedOver), pointOf, zoom, frame);
  const grid = landGrid(shapes, pointOf, zoom, frame);
  return placeNames(
    labelsToPlace(index, zoom, [], ({ en }) => en, width),
    [...obstacles, ...markBoxes(pointOf, index, zoom)],
    { pointOf, frame, grid, sea, handovers: [handoverOf("1956", [])] },
    (label) => {
      const size = measureLabel(label, width);
      return { ...size, width: size.width * stretch };
    },
  );
}
