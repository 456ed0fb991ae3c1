import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type BasemapFile, basemapFiles } from "../src/export/basemap-files.ts";
import { contentFiles } from "../src/export/content-files.ts";
import { figuresText } from "../src/export/figure-files.ts";
import { withFormatVersion } from "../src/export/format-version.ts";
import { type ComputedSea, zoneFiles } from "../src/export/zone-files.ts";

const geoRoot = join(import.meta.dirname, "../geo");

const readGeo = (path: string) => readFileSync(join(geoRoot, path), "utf8");

function computedSea(): ComputedSea {
  return {
    topology: JSON.parse(readGeo("zones/atoms.topojson")),
    measures: JSON.parse(readGeo("zones/measures.json")),
  };
}

/**
 * Every file the site serves under `data/`, by its path there: the geometry of `geo/`, what is
 * derived from it, and content lists.
 */
export function publishedFiles(): ReadonlyMap<string, string> {
  const geoPaths = readdirSync(geoRoot, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(geo|topo)json$/.test(path));
  const sea = computedSea();
  const shapes = [
    ...geoPaths.map((path) => [path, readGeo(path)] as const),
    ...geoPaths
      .filter((path) => path.startsWith("basemap/"))
      .flatMap((path) => Object.entries(basemapFiles(JSON.parse(readGeo(path)) as BasemapFile))),
    ...Object.entries(zoneFiles(sea)),
  ];
  return new Map([
    ...shapes.map(([path, text]) => [path, withFormatVersion(text)] as const),
    ["figures.json", figuresText(sea.measures)],
    ...Object.entries(contentFiles()),
  ]);
}

/** Serves `data/` in development and writes it beside the pages in a build. */
export function publishData(): Plugin {
  return {
    name: "publish-data",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /^\/data\/([\w./-]+)/.exec(request.url ?? "")?.[1];
        const file = path === undefined ? undefined : publishedFiles().get(path);
        if (file === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(file);
      });
    },
    generateBundle() {
      for (const [path, source] of publishedFiles()) {
        this.emitFile({ type: "asset", fileName: `data/${path}`, source });
      }
    },
  };
}
