import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Marks the document, before anything is painted, where the address asks for more than the story's first
 * step: styles hide what was prerendered of it. `App` takes the mark away.
 */
export const linkMark =
  'if(location.search.length>1||location.hash.length>1)document.documentElement.dataset.link=""';

/** What the policy names this script by: the hash of exactly these bytes, and of no others. */
export const linkMarkHash = `sha256-${createHash("sha256").update(linkMark).digest("base64")}`;

/** Writes the script into the explorer's page. */
export function markLinks(): Plugin {
  return {
    name: "mark-links",
    transformIndexHtml: (page, { path }) =>
      path === "/index.html"
        ? [{ tag: "script", children: linkMark, injectTo: "head-prepend" }]
        : page,
  };
}
