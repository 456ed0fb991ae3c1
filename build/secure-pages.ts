import type { Plugin } from "vite";
import { firstFrameHash } from "./first-frame.ts";
import { linkMarkHash } from "./link-mark.ts";

/**
 * The Content-Security-Policy of every page: nothing but what the site serves itself, no eval, and
 * inside a page only the mark of links and the rules of the first frame, by their hashes. It has no
 * `frame-ancestors`, which a `meta` element cannot hold and which would forbid embedding.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' '${linkMarkHash}'`,
  `style-src 'self' '${firstFrameHash}'`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Writes the policies into every built page, so that they hold on any server. Not in development,
 * where Vite works with inline scripts.
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
        attrs: { name: "referrer", content: "no-referrer" },
        injectTo: "head-prepend",
      },
    ],
  };
}
