import kurilsUrl from "../../geo/basemap/kurils.topojson?url";
import okinawaUrl from "../../geo/basemap/okinawa.topojson?url";
import regionUrl from "../../geo/basemap/region.topojson?url";
import worldUrl from "../../geo/basemap/world.topojson?url";
import { type LandTopology, type LevelLand, levelLandOf } from "../geometry/land-topology.ts";
import { type DataFile, isOfType, type LandLevel } from "./data-file.ts";

const urls: Readonly<Record<LandLevel, string>> = {
  world: worldUrl,
  region: regionUrl,
  kurils: kurilsUrl,
  okinawa: okinawaUrl,
};

const asTopology = isOfType<LandTopology>("Topology");

/** The file of one level of the basemap (TopoJSON), read as positions. */
export function landFile(level: LandLevel): DataFile<LevelLand> {
  return {
    path: `basemap/${level}.topojson`,
    url: urls[level],
    check: (parsed) => {
      const topology = asTopology(parsed);
      return topology === null ? null : levelLandOf(topology);
    },
  };
}
