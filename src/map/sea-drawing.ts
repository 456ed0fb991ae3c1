import type { MultiPolygon, Position } from "geojson";
import { type Path, polygon, polyline } from "leaflet";
import type { ScenarioId } from "../content/scenarios.ts";
import { stateIds, type ZoneId } from "../content/sea.ts";
import { movedSea } from "../scenario/moved-sea.ts";
import { type SeaLines, seaLines } from "../scenario/sea-lines.ts";
import { type SeaTopology, zoneOf } from "../scenario/sea-zones.ts";
import { toLatLng } from "./to-lat-lng.ts";

/** What is drawn of the sea under one scenario, in data's own positions. */
export interface SeaDrawing {
  readonly areas: readonly { readonly className: string; readonly area: MultiPolygon }[];
  readonly lines: SeaLines;
}

/**
 * The areas and lines of the sea under a scenario.
 * @param zones which zones are wanted; the lines belong to the widest
 */
export function seaDrawing(
  topology: SeaTopology,
  scenario: ScenarioId,
  zones: readonly ZoneId[],
): SeaDrawing {
  const tints = zones.flatMap((zone) =>
    stateIds.map((state) => ({
      className: `sea-zone sea-of-${state}`,
      area: zoneOf(topology, scenario, state, zone),
    })),
  );
  const passing = zones.map((zone) => ({
    className: "sea-passing",
    area: movedSea(topology, "today", scenario, zone),
  }));
  return {
    areas: [...tints, ...passing].filter(({ area }) => area.coordinates.length > 0),
    lines: seaLines(topology, scenario, zones),
  };
}

function latLngsOf(lines: readonly Position[][]) {
  return lines.map((line) => line.map(toLatLng));
}

/** An area of the sea as a path of a pane. */
export function areaPath({ coordinates }: MultiPolygon, className: string, pane: string): Path {
  return polygon(coordinates.map(latLngsOf), { className, pane, interactive: false });
}

/** The paths of a drawing, bottom to top. */
export function seaPaths({ areas, lines }: SeaDrawing, pane: string): Path[] {
  const line = (positions: readonly Position[][], className: string) =>
    polyline(latLngsOf(positions), {
      className: `sea-line ${className}`,
      pane,
      interactive: false,
    });
  return [
    ...areas.map(({ area, className }) => areaPath(area, className, pane)),
    line(lines.edge, "sea-edge"),
    line(lines.limit12, "sea-limit-12"),
    line(lines.limit200, "sea-limit-200"),
    line(lines.equidistanceToday, "sea-equidistance-today"),
    line(lines.equidistance, "sea-equidistance"),
  ];
}
