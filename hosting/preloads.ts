import type { Rolldown } from "vite";
import type { Language } from "../src/content/language.ts";

type Bundle = Rolldown.OutputBundle;

/** A module of the chunk of words (`vite.config.ts`) that the page's own script cannot start without. */
const wordPart = (language: Language): string => `/src/content/text/${language}/core.ts`;

/** What starts the page. */
const startPart = "/src/main.tsx";

/** What draws the map, which the page can start without. */
const mapPart = "/src/map/ExplorerMap.tsx";

/** What waits until the page has been painted, and fetches the rest then. */
const waitingPart = "/src/after-paint.ts";

function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle)) {
    const modules = file.type === "chunk" ? file.moduleIds : [];
    if (modules.some((id) => id.split("?")[0]?.endsWith(module))) {
      return file as Rolldown.OutputChunk;
    }
  }
  throw new Error(`The build has no part ${module}`);
}

/** A chunk and all it cannot run without. */
function withImports(bundle: Bundle, chunk: Rolldown.OutputChunk): Rolldown.OutputChunk[] {
  const imported = chunk.imports.flatMap((fileName) => {
    const file = bundle[fileName];
    return file?.type === "chunk" ? withImports(bundle, file) : [];
  });
  return [chunk, ...imported];
}

/** Links that have the browser fetch the scripts and styles of some chunks ahead. */
function linksTo(chunks: readonly Rolldown.OutputChunk[], already: string): string {
  const scripts = new Set(chunks.map(({ fileName }) => fileName));
  const styles = new Set(
    chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  const isNew = (fileName: string) => !already.includes(fileName);
  return [
    ...[...scripts]
      .filter(isNew)
      .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
    ...[...styles]
      .filter(isNew)
      .map((file) => `<link rel="preload" as="style" crossorigin href="./${file}">`),
  ].join("");
}

/** What has the browser fetch ahead what the first screen will ask for. */
export interface Preloads {
  /** A link to the explorer's own script, for the head of the page. */
  readonly first: string;
  /** Markup for the end of the page: links to what goes with it, and what fetches the map later. */
  readonly later: string;
}

/**
 * Has the browser fetch ahead what the first screen will ask for: without that each part would wait
 * for the code that asks for it, and the first, which is most of it, for a browser that lays out the
 * page before it has read to its end. The small ones come after the page, or the styles would have
 * to share the line with them all. The map comes once the page has been painted, so that the explorer's first code
 * comes before it over the line, and runs while it comes.
 * @param already addresses the page names itself, but for those of scripts
 * @throws Error where the build lacks a part
 */
export function preloads(bundle: Bundle, language: Language, already: string): Preloads {
  const partsOf = (module: string) => withImports(bundle, chunkOf(bundle, module));
  const first = linksTo([chunkOf(bundle, startPart)], already);
  const small = linksTo([startPart, wordPart(language)].flatMap(partsOf), already + first);
  const map = linksTo(partsOf(mapPart), already + first + small);
  const { fileName } = chunkOf(bundle, waitingPart);
  const later = [
    `<template id="after-paint">${map}</template>`,
    `<script type="module" crossorigin src="./${fileName}"></script>`,
    small,
  ].join("");
  return { first, later };
}
