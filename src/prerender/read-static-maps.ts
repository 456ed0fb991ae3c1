import type { BBox } from "geojson";
import { scenarios } from "../content/scenarios.ts";
import { story } from "../content/story.ts";
import type { DataFile, LandLevel } from "../dossier/data-file.ts";
import { basesFile, islandsOverviewFile, pointsFile } from "../dossier/geo-file.ts";
import { landFile } from "../dossier/land-file.ts";
import { seaFile } from "../dossier/sea-file.ts";
import { type CoarseLand, coarseLand } from "../geometry/coarse-land.ts";
import { kurilsBounds, okinawaBounds } from "../map/region-bounds.ts";
import type { StaticMapProps } from "./StaticMap.tsx";
import type { StaticPosterProps } from "./StaticPoster.tsx";
import { staticFrame } from "./static-frame.ts";

/** The maps that need no script. */
export interface StaticMaps {
  /** The first picture of the explorer, with room around it for any shape of window. */
  readonly poster: StaticPosterProps;
  readonly kurils: StaticMapProps;
  readonly okinawa: StaticMapProps;
}

/** Reads a file of the site, as it is served under `data/`. */
export type ReadFile = <T>(file: DataFile<T>) => T;

/** A part of a map, `[west, south, east, north]`, with the level of land and how far it is simplified. */
interface Part {
  readonly level: LandLevel;
  readonly box: BBox;
  readonly toleranceDegrees: number;
}

/** Detail in the middle, where lines move by half a pixel at most, and rough land in the corners. */
const kurilParts: readonly Part[] = [
  { level: "kurils", box: [140.9, 41.2, 152.4, 48], toleranceDegrees: 0.0037 },
  ...(
    [
      [138, 48, 157, 50.5],
      [138, 38.2, 157, 41.2],
      [152.4, 41.2, 157, 48],
      [138, 41.2, 140.9, 48],
    ] as const
  ).map((box): Part => ({ level: "region", box: [...box], toleranceDegrees: 0.02 })),
];

const okinawaParts: readonly Part[] = [
  { level: "okinawa", box: [126.6, 25.2, 129.4, 27.7], toleranceDegrees: 0.0007 },
];

function readLand(read: ReadFile, parts: readonly Part[]): CoarseLand {
  const land = parts.map(({ level, box, toleranceDegrees }) =>
    coarseLand(read(landFile(level)), box, toleranceDegrees),
  );
  return {
    rings: land.flatMap(({ rings }) => rings),
    coast: land.flatMap(({ coast }) => coast),
  };
}

/** The static maps, from the files of the live map. */
export function readStaticMaps(read: ReadFile): StaticMaps {
  const kurils = {
    land: readLand(read, kurilParts),
    islands: read(islandsOverviewFile).features,
  };
  return {
    poster: {
      ...kurils,
      frame: staticFrame(kurilsBounds, 560),
      sea: read(seaFile),
      story: { box: story[1].bounds, handedOver: scenarios[story[1].scenario].handedOver },
    },
    kurils: {
      ...kurils,
      id: "kurils",
      frame: staticFrame(kurilsBounds, 400),
      points: read(pointsFile).features,
      bases: [],
      nameRoom: { x: 20, y: 16 },
    },
    okinawa: {
      id: "okinawa",
      frame: staticFrame(okinawaBounds, 630),
      land: readLand(read, okinawaParts),
      islands: [],
      points: [],
      bases: read(basesFile).features,
      nameRoom: { x: 4, y: 0 },
    },
  };
}
