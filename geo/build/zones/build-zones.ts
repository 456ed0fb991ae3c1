import type { SeaMeasures } from "../../../src/content/sea.ts";
import { jsonText } from "../collection.ts";
import { clipFaces } from "./clip-faces.ts";
import { readLand, sitesOf } from "./coast-sites.ts";
import { divideSea, measureSea } from "./measure-sea.ts";
import { nearestCoasts } from "./nearest-coasts.ts";
import { studyWindow } from "./study-window.ts";
import { verifyMidway } from "./verify-sea.ts";

const lineage = {
  source: "GSHHG 2.3.7, full resolution (Wessel and Smith); computed by Treaty Atlas",
  licence: "LGPL-3.0-or-later",
  date: "2017-06-15",
  steps: [
    "every coast within 200 nautical miles of the window as points at most 250 m apart, by who holds it",
    "spherical Voronoi cells of the points on Gauss's conformal sphere, so that distances are those on WGS84",
    "cells of one atom joined and cut at 12 and 200 nautical miles by circle arcs in closed form",
    "areas and lengths measured on WGS84 before anything is simplified",
    "clipped to the window, weighted Visvalingam simplification at 200 m with shared borders",
  ],
  note: "Computed by pure equidistance from the coast, full effect for every island; not a legal boundary",
};

/** The computed sea: its topology as drawn, and what was measured on it, as the texts of two files. */
export async function buildZones(): Promise<{
  readonly topology: string;
  readonly measures: string;
}> {
  const lands = readLand();
  const sea = divideSea(lands);
  verifyMidway(sea, sitesOf(lands));
  const clipped = await clipFaces(sea.faces, lands);
  const measured: SeaMeasures = {
    ...(await measureSea(lands, sea, clipped)),
    distances: nearestCoasts(lands),
  };
  const { window, faces, lines, variants, distances } = measured;
  const { arcs, ...head } = clipped.drawn;
  return {
    topology: jsonText({ ...head, bbox: studyWindow, lineage }, { arcs }),
    measures: jsonText({ lineage, window }, { faces, lines, variants, distances }),
  };
}
