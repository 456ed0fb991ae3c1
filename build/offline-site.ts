import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** All but source maps, icons of the installed app and files for servers and robots. */
const keptFiles = [
  "**/*.{html,js,css,json,geojson,topojson,jsonld,svg,txt,webmanifest}",
  // The tab's icon, which browsers request with every new address.
  "icons/icon-48.png",
];

/** The page never fetches the geometry under `data/`: it has its own copies, of hashed names. */
const otherFiles = ["robots.txt", "sw.js", "data/**/*.{geojson,topojson}"];

const integrityOf = (file: string) =>
  `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;

/**
 * Builds the service worker, `sw.js` at the root of the site, with the list of the files on disk. The
 * page registers it (`src/offline`).
 */
export function offlineSite(): Plugin[] {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "sw.ts",
    injectRegister: false,
    // Each language has its own (`app-manifest.ts`).
    manifest: false,
    injectManifest: {
      rollupFormat: "iife",
      sourcemap: false,
      globPatterns: keptFiles,
      globIgnores: otherFiles,
      maximumFileSizeToCacheInBytes: 4_000_000,
      // Named by its content, such a file is taken from the browser's own cache.
      dontCacheBustURLsMatching: /^assets\//,
    },
    integration: {
      // After plugins that write files of the site when the bundle is closed.
      closeBundleOrder: "post",
      configureCustomSWViteBuild(config) {
        config.logLevel = "warn";
      },
      configureOptions({ root, build }, { injectManifest }) {
        if (injectManifest === undefined) return;
        const folder = resolve(root, build.outDir);
        // Servers and their edges may answer with a file of another release: that one is refused.
        injectManifest.manifestTransforms = [
          (entries) => ({
            manifest: entries.map((entry) => ({
              ...entry,
              integrity: integrityOf(join(folder, entry.url)),
            })),
          }),
        ];
      },
    },
  });
}
