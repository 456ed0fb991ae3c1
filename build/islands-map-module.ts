import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { islandsMapPaths } from "../src/prerender/islands-map-paths.ts";

const moduleId = "virtual:islands-map";

const geo = join(import.meta.dirname, "../geo");

function read(name: string) {
  return JSON.parse(readFileSync(join(geo, name), "utf8"));
}

/** Provides the paths of the small map of the islands as a module, so that it waits for no data. */
export function islandsMapModule(): Plugin {
  return {
    name: "islands-map-module",
    resolveId: (id) => (id === moduleId ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${moduleId}`) return null;
      const land = read("basemap/kurils.topojson");
      const islands = read("islands-overview.geojson").features;
      return `export const islandsMap = ${JSON.stringify(islandsMapPaths(land, islands))};`;
    },
  };
}
