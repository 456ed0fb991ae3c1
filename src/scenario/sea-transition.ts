import type { MultiPolygon } from "geojson";
import type { ScenarioId } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import { mergedFaces } from "../geometry/face-topology.ts";
import { changesControl } from "./control.ts";
import { memoize } from "./memoize.ts";
import { includesBelt, type SeaTopology } from "./sea-zones.ts";

/** The sea within a zone that changes hands between two scenarios. */
export const movedSea = memoize(
  (topology: SeaTopology, from: ScenarioId, to: ScenarioId, zone: ZoneId): MultiPolygon =>
    mergedFaces(
      topology,
      ({ atom, belt }) => changesControl(atom, from, to) && includesBelt(zone, belt),
    ),
);
