import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { contentFiles } from "./src/export/content-files.ts";

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

export default defineConfig({
  // Relative, so that the built site works under any path of any static server.
  base: "./",
  plugins: [react(), lingui({ failOnMissing: true, failOnCompileError: true }), publishData()],
  build: {
    target: "es2022",
    sourcemap: true,
    rolldownOptions: {
      output: {
        // What the first screen needs is one file, whoever else uses parts of it.
        codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] },
      },
    },
  },
});
