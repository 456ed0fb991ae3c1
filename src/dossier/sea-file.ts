import seaUrl from "../../geo/zones/atoms.topojson?url";
import type { SeaTopology } from "../scenario/sea-zones.ts";
import { type DataFile, isOfType } from "./data-file.ts";

/** The computed sea: who is nearest, as one topology (TopoJSON). */
export const seaFile: DataFile<SeaTopology> = {
  path: "zones/atoms.topojson",
  url: seaUrl,
  check: isOfType<SeaTopology>("Topology"),
};
