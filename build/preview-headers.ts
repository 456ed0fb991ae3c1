import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { cacheControlOf } from "./caching.ts";

/** A path as the file system has it; one that is badly encoded as it is, for no file is called so. */
function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Has `vite preview` say how long files may be kept, as a good host does. */
export function previewHeaders(): Plugin {
  return {
    name: "preview-headers",
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://host");
        const base = config.base.startsWith("/") ? config.base : "/";
        const path = decodePath(pathname).slice(base.length);
        const file = resolve(config.root, config.build.outDir, path);
        const stats = statSync(file, { throwIfNoEntry: false });
        if (stats !== undefined) response.setHeader("Cache-Control", cacheControlOf(path));
        next();
      });
    },
  };
}
