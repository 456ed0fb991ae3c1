import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, serveFiles } from "./serve-files.ts";
import { addFeatures, type Collection } from "./synthetic.ts";
import type { Subject } from "./visit.ts";

const root = join(import.meta.dirname, "../..");

/** All that the page beside which we measure consists of. */
const bareFiles: Readonly<Record<string, string>> = {
  "index.html": join(import.meta.dirname, "bare-leaflet.html"),
  "leaflet.js": join(root, "node_modules/leaflet/dist/leaflet.js"),
  "leaflet.css": join(root, "node_modules/leaflet/dist/leaflet.css"),
  "islands.geojson": join(root, "geo/islands.geojson"),
};

const committed = (path: string): Collection =>
  JSON.parse(readFileSync(join(root, "geo", path), "utf8"));

/** The place files with synthetic features added, by the names of the page's own copies. */
function manyFeatures(count: number): ReadonlyMap<string, string> {
  const { islands, overview, points } = addFeatures(
    {
      islands: committed("islands.geojson"),
      overview: committed("islands-overview.geojson"),
      points: committed("places.geojson"),
    },
    count,
  );
  return new Map([
    ["islands", JSON.stringify(islands)],
    ["islands-overview", JSON.stringify(overview)],
    ["places", JSON.stringify(points)],
  ]);
}

export type SubjectId = "bare" | "atlas" | "before" | "early" | "earlyBefore" | "many";

export interface ServedSubjects {
  /** What is visited in each round, in this order or the reverse. */
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
  readonly close: () => void;
}

/**
 * Serves the pages that are measured side by side, all in the same way.
 * @param siteFolder the built site
 * @param beforeFolder an earlier build to compare it with, if any
 */
export async function serveSubjects(
  siteFolder: string,
  beforeFolder: string | undefined,
): Promise<ServedSubjects> {
  const atlas = await serveFiles(inFolder(siteFolder));
  // Our policies would forbid the script in that page.
  const bare = await serveFiles((path) => bareFiles[path], "/", {});
  const before = beforeFolder === undefined ? null : await serveFiles(inFolder(beforeFolder));
  const { url } = atlas;
  const subjects = new Map<SubjectId, Subject>([
    ["bare", { url: bare.url }],
    ["atlas", { url, hasScenarios: true }],
    ["early", { url, pansAtOnce: true }],
    ["many", { url, replaced: manyFeatures(10_000) }],
  ]);
  if (before !== null) {
    subjects.set("before", { url: before.url, hasScenarios: true });
    subjects.set("earlyBefore", { url: before.url, pansAtOnce: true });
  }
  return {
    subjects,
    close: () => {
      for (const server of [atlas, bare, before]) server?.close();
    },
  };
}
