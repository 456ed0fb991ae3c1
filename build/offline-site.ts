import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** What the site is made of. Pictures of the app are for the system, maps of sources for nobody. */
const keptFiles = [
  "**/*.{html,js,css,json,geojson,topojson,jsonld,svg,txt,webmanifest}",
  // The tab's icon, which is asked for with every new address.
  "icons/icon-48.png",
];
const otherFiles = ["robots.txt", "sw.js"];

/** A file as workbox lists it: path in the build's folder, and bytes. */
interface Listed {
  readonly url: string;
  readonly size: number;
}

/** Lists each file with the hash of its content, so that a release can be told from any other. */
function hashFiles(folder: string) {
  return (entries: readonly Listed[]) => ({
    manifest: entries
      .map(({ url: path, size }) => {
        const content = readFileSync(join(folder, path));
        const revision = `sha256-${createHash("sha256").update(content).digest("base64")}`;
        // A page goes by the name of its folder: some servers redirect from its file.
        const url = path.replace(/(^|\/)index\.html$/, "$1");
        return { url, revision, bytes: size, size };
      })
      .sort((a, b) => (a.url < b.url ? -1 : 1)),
  });
}

/**
 * Builds the service worker, `sw.js` at the root of the site, once all files are on disk, and
 * writes the list of them into it. It is registered by the page (`src/offline`), so nothing is
 * put into that.
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
    },
    integration: {
      // After plugins that write files of the site when the bundle is closed.
      closeBundleOrder: "post",
      configureCustomSWViteBuild(config) {
        config.logLevel = "warn";
      },
      configureOptions({ root, build }, { injectManifest }) {
        if (injectManifest === undefined) return;
        injectManifest.manifestTransforms = [hashFiles(resolve(root, build.outDir))];
      },
    },
  });
}
