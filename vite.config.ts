import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { FeatureCollection } from "geojson";
import { defineConfig, type Plugin } from "vite";
import { contentFiles } from "./src/export/content-files.ts";
import { structuredData } from "./src/export/structured-data.ts";

const geoRoot = join(import.meta.dirname, "geo");

/** Every file the site serves under `data/`, by its path there: the GeoJSON of `geo/` and content lists. */
function publishedFiles(): ReadonlyMap<string, string> {
  const geoPaths = readdirSync(geoRoot, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".geojson"));
  return new Map([
    ...geoPaths.map((path) => [path, readFileSync(join(geoRoot, path), "utf8")] as const),
    ...Object.entries(contentFiles()),
  ]);
}

/** Serves `data/` in development and writes it beside the pages in a build. */
function publishData(): Plugin {
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

/** Writes what the page is about into it, in schema.org's words, for machines to read. */
function describePage(): Plugin {
  const read = (path: string): FeatureCollection =>
    JSON.parse(readFileSync(join(geoRoot, path), "utf8")) as FeatureCollection;
  return {
    name: "describe-page",
    transformIndexHtml() {
      const graph = structuredData({
        islands: read("islands.geojson"),
        points: read("places.geojson"),
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

export default defineConfig({
  // Relative, so that the built site works under any path of any static server.
  base: "./",
  plugins: [
    react(),
    lingui({ failOnMissing: true, failOnCompileError: true }),
    publishData(),
    describePage(),
  ],
  build: { target: "es2022", sourcemap: true },
});
