import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import type { Plugin } from "vite";
import { structuredData } from "../src/export/structured-data.ts";

const geoRoot = join(import.meta.dirname, "../geo");

const readFeatures = (path: string): FeatureCollection =>
  JSON.parse(readFileSync(join(geoRoot, path), "utf8"));

/** Writes the page's subject into it in schema.org's terms (JSON-LD), for search engines. */
export function describePage(): Plugin {
  return {
    name: "describe-page",
    transformIndexHtml(page, { path }) {
      if (path !== "/index.html") return page;
      const graph = structuredData({
        islands: readFeatures("islands.geojson"),
        points: readFeatures("places.geojson"),
      });
      return [
        {
          tag: "script",
          attrs: { type: "application/ld+json" },
          // No text may end the element early.
          children: JSON.stringify(graph).replaceAll("<", "\\u003c"),
          injectTo: "body",
        },
      ];
    },
  };
}
