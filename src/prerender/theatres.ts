import type { BBox } from "geojson";
import type { DataFile } from "../dossier/data-file.ts";
import { basesFile, islandsOverviewFile, pointsFile } from "../dossier/geo-file.ts";
import { landFile } from "../dossier/land-file.ts";
import { kurilsFrame, okinawaFrame } from "../map/region-bounds.ts";
import type { StillMapProps } from "../map/still/StillMap.tsx";
import { stillFrame } from "../map/still/still-frame.ts";
import { stillLand } from "../map/still/still-land.ts";

/** The still map of each theatre. */
export interface Theatres {
  readonly kurils: StillMapProps;
  readonly okinawa: StillMapProps;
}

/** Reads a file of the site, as it is served under `data/`. */
export type ReadFile = <T>(file: DataFile<T>) => T;

/** How wide the kurils' frame is on a screen of 1280 x 800, and on one of 390 x 844, in pixels. */
const wideFrame = 558;
const narrowFrame = 225;

/** How wide the frame of Okinawa is in a column of text, wide and narrow. */
const okinawaWide = 630;
const okinawaNarrow = 240;

/** The vertices left out move no line by more than half a pixel; those of the live map, by one. */
const toleranceDegrees = 0.0037;
const okinawaTolerance = 0.0007;

/** Beyond the detailed level, where only very high or wide pages look: a rougher one. */
const roughTolerance = 0.02;

/** The detailed level's box, in the middle of what the still map draws. */
const near: BBox = [140.9, 41.2, 152.4, 48];
const north: BBox = [138, 48, 157, 50.5];
const south: BBox = [138, 38.2, 157, 41.2];
const east: BBox = [152.4, 41.2, 157, 48];
const west: BBox = [138, 41.2, 140.9, 48];

/** The still maps of both theatres, from the files the live map draws. */
export function readTheatres(read: ReadFile): Theatres {
  const region = read(landFile("region"));
  const rough = [north, south, east, west].map((box) => ({
    land: region,
    box,
    toleranceDegrees: roughTolerance,
  }));
  const kurils = { land: read(landFile("kurils")), box: near, toleranceDegrees };
  const okinawa = {
    land: read(landFile("okinawa")),
    box: [126.6, 25.2, 129.4, 27.7] as BBox,
    toleranceDegrees: okinawaTolerance,
  };
  const { features: islands } = read(islandsOverviewFile);
  const { features: points } = read(pointsFile);
  const { features: bases } = read(basesFile);
  return {
    kurils: {
      id: "kurils",
      frame: stillFrame(kurilsFrame, wideFrame),
      land: stillLand([kurils, ...rough]),
      places: { islands, points, bases: [] },
      sizes: [
        { className: "wide", width: wideFrame, room: { left: 110, top: 0, right: 90, bottom: 40 } },
        {
          className: "narrow",
          width: narrowFrame,
          room: { left: 45, top: 0, right: 35, bottom: 20 },
        },
      ],
    },
    okinawa: {
      id: "okinawa",
      frame: stillFrame(okinawaFrame, okinawaWide),
      land: stillLand([okinawa]),
      places: { islands: [], points, bases },
      sizes: [
        { className: "wide", width: okinawaWide, room: { left: 4, top: 0, right: 4, bottom: 0 } },
        {
          className: "narrow",
          width: okinawaNarrow,
          room: { left: 4, top: 0, right: 4, bottom: 0 },
        },
      ],
    },
  };
}
