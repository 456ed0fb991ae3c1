import { join } from "node:path";
import { inFolder, serveFiles } from "./serve-files.ts";

const root = join(import.meta.dirname, "../..");

/** All that the page beside which we measure consists of. */
const bareFiles: Readonly<Record<string, string>> = {
  "index.html": join(import.meta.dirname, "bare-leaflet.html"),
  "leaflet.js": join(root, "node_modules/leaflet/dist/leaflet.js"),
  "leaflet.css": join(root, "node_modules/leaflet/dist/leaflet.css"),
  "islands.geojson": join(root, "geo/islands.geojson"),
};

const oneLineFiles: Readonly<Record<string, string>> = {
  "index.html": join(import.meta.dirname, "one-line.html"),
};

/** The two pages that are measured side by side, and one that is next to nothing, served. */
export interface ServedSubjects {
  readonly atlasUrl: string;
  readonly bareUrl: string;
  readonly oneLineUrl: string;
  readonly close: () => void;
}

/** Serves the built site, the bare Leaflet page and the one line of text in the same way. */
export async function serveSubjects(siteFolder: string): Promise<ServedSubjects> {
  const atlas = await serveFiles(inFolder(siteFolder));
  // Our policies would forbid the script in that page.
  const bare = await serveFiles((path) => bareFiles[path], "/", {});
  const oneLine = await serveFiles((path) => oneLineFiles[path], "/", {});
  return {
    atlasUrl: atlas.url,
    bareUrl: bare.url,
    oneLineUrl: oneLine.url,
    close: () => {
      atlas.close();
      bare.close();
      oneLine.close();
    },
  };
}
