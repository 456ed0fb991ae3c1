import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { FeatureCollection } from "geojson";
import { defineConfig, type Plugin } from "vite";
import { chunkFileName } from "./build/chunk-file-name.ts";
import { compileHints } from "./build/compile-hints.ts";
import { completeLicences } from "./build/complete-licences.ts";
import { dragCursor } from "./build/drag-cursor.ts";
import { figuresModule } from "./build/figures-module.ts";
import { siteHeaders } from "./build/headers.ts";
import { offlineSite } from "./build/offline-site.ts";
import { prerenderPages } from "./build/prerender-pages.ts";
import { previewHeaders } from "./build/preview-headers.ts";
import { securePages } from "./build/secure-pages.ts";
import { sourcePath } from "./build/source-path.ts";
import { dataSources } from "./src/content/sources-data.ts";
import { type BasemapFile, basemapFiles } from "./src/export/basemap-files.ts";
import { contentFiles } from "./src/export/content-files.ts";
import { figuresText } from "./src/export/figure-files.ts";
import { withFormatVersion } from "./src/export/format-version.ts";
import { structuredData } from "./src/export/structured-data.ts";
import { type ComputedSea, zoneFiles } from "./src/export/zone-files.ts";

const geoRoot = join(import.meta.dirname, "geo");

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
function publishedFiles(): ReadonlyMap<string, string> {
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
    transformIndexHtml(page, { path }) {
      if (path !== "/index.html") return page;
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

const licencesFile = "licences.txt";

/** Whether a module is of an entry that shares nothing with the explorer's first screen. */
const isApart = (id: string) => /\/(text\.(html|css)|after-paint\.ts)$/.test(id);

/** What the map shares with panels, which must be there where the map's file could not be fetched. */
const sharedWithMap =
  /\/src\/(?:geometry\/bbox-of|i18n\/both-names|url\/default-measure|store\/hover)\.ts$/;

/** A module of words that the first screen of a language needs. */
const firstWords =
  /\/src\/(?:content\/text|i18n\/messages)\/([a-z]{2})(?:\/core\.ts|\.json)(?:\?|$)/;

/** The chunk of such a module, one for each language; none for others. */
function wordsChunk(id: string): string | null {
  const language = firstWords.exec(id)?.[1];
  return language === undefined ? null : `words-${language}`;
}

export default defineConfig({
  // Relative, so that the built site works under any path of any static server.
  base: "./",
  // What is not there is not there: no page in its place.
  appType: "mpa",
  plugins: [
    react(),
    dragCursor(),
    lingui({ failOnMissing: true, failOnCompileError: true }),
    figuresModule(),
    publishData(),
    describePage(),
    previewHeaders(),
    prerenderPages(publishedFiles),
    securePages(),
    compileHints(),
    completeLicences(licencesFile, dataSources.gshhg),
    offlineSite(),
  ],
  preview: { headers: siteHeaders },
  build: {
    target: "es2022",
    sourcemap: true,
    license: { fileName: licencesFile },
    // Leaflet's style sheet names pictures for controls that are not used: inside it all would be sent.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: "index.html", text: "text.html", "after-paint": "src/after-paint.ts" },
      output: {
        chunkFileNames: chunkFileName,
        sourcemapPathTransform: sourcePath,
        // What the first screen needs is four files, whoever else uses parts of them: the script,
        // the words of a language, the map, and the little that panels share with the map.
        codeSplitting: {
          groups: [
            { name: "start", tags: ["$initial"], test: (id) => !isApart(id), priority: 2 },
            { name: "shared", test: sharedWithMap, priority: 2 },
            { name: "map", test: /\/src\/map\/MapView\.tsx$/, priority: 1 },
            { name: wordsChunk, debugName: "words", priority: 1 },
          ],
        },
      },
    },
  },
});
