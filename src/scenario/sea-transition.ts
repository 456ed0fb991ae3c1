import type { MultiPolygon } from "geojson";
import type { Handover } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import { mergedFaces } from "../geometry/face-topology.ts";
import { changesControl } from "./control.ts";
import { memoize } from "./memoize.ts";
import { includesBelt, type SeaTopology } from "./sea-zones.ts";

/** The sea within a zone that changes hands between two handovers. */
export const movedSea = memoize(
  (topology: SeaTopology, from: Handover, to: Handover, zone: ZoneId): MultiPolygon =>
    mergedFaces(
      topology,
      ({ atom, belt }) => changesControl(atom, from, to) && includesBelt(zone, belt),
    ),
);
