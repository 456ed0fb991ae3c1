import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { cacheControlOf } from "./caching.ts";

/** Has `vite preview` say how long files may be kept, as a good host does. */
export function previewHeaders(): Plugin {
  return {
    name: "preview-headers",
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://host");
        const base = config.base.startsWith("/") ? config.base : "/";
        const path = decodeURIComponent(pathname).slice(base.length);
        const file = resolve(config.root, config.build.outDir, path);
        const stats = statSync(file, { throwIfNoEntry: false });
        if (stats !== undefined) response.setHeader("Cache-Control", cacheControlOf(path));
        next();
      });
    },
  };
}
