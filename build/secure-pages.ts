import type { Plugin } from "vite";
import { contentSecurityPolicy, referrerPolicy } from "./headers.ts";
import { siteFiles } from "./server-files.ts";

/**
 * Writes the policies into every built page, so that they hold on any server, and as header
 * files for the hosts that read one. Not in development, where Vite works with inline scripts.
 */
export function securePages(): Plugin {
  return {
    name: "secure-pages",
    apply: "build",
    // Before all else in the page: a policy binds only what comes after it.
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
      {
        tag: "meta",
        attrs: { name: "referrer", content: referrerPolicy },
        injectTo: "head-prepend",
      },
    ],
    generateBundle() {
      for (const [fileName, source] of Object.entries(siteFiles)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}
