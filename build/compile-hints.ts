import type { Plugin } from "vite";

/** What the first screen runs most of: the script, the words of a language, the map. */
const firstChunks = /^(?:index|map|words-[a-z]{2})$/;

/**
 * Tells Chromium that a file's functions are called as it loads.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const hint = "//# allFunctionsCalledOnLoad\n";

/** A source map of a file that a line was put on top of. */
function aLineDown(text: string): string {
  const map = JSON.parse(text);
  return JSON.stringify({ ...map, mappings: `;${map.mappings}` });
}

/**
 * Has Chromium compile all of what the first screen runs while it comes over the network, beside
 * the page, instead of each function in the page's way when it is first called. Other browsers
 * read a comment.
 */
export function compileHints(): Plugin {
  const hintOf = ({ name }: { readonly name: string }) => (firstChunks.test(name) ? hint : "");
  return {
    name: "compile-hints",
    apply: "build",
    enforce: "post",
    // A hint is heeded before all code only, and Vite writes some of its own before ours.
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk" || hintOf(file) === "") continue;
          file.code = hintOf(file) + file.code;
          const map = bundle[file.sourcemapFileName ?? ""];
          if (map?.type === "asset") map.source = aLineDown(String(map.source));
        }
      },
    },
    // A file's name tells of all that is in it.
    augmentChunkHash: hintOf,
  };
}
