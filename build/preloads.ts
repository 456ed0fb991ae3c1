import type { Rolldown } from "vite";
import type { Language } from "../src/content/language.ts";

type Bundle = Rolldown.OutputBundle;

/** A module of the chunk of words (`vite.config.ts`) that the page's own script cannot start without. */
const wordPart = (language: Language): string => `/src/content/text/${language}/core.ts`;

/** What draws the map, which the page can start without. */
const mapPart = "/src/map/MapView.tsx";

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

/**
 * Has the browser fetch ahead what the first screen will ask for: without that each part would wait
 * for the code that asks for it. Words at once; the map once the page has been painted, so that the
 * explorer's first code comes before it over the line, and runs while it comes.
 * @param already addresses the page names itself
 * @returns markup for the head of the page, before its own script
 * @throws Error where the build lacks a part
 */
export function preloads(bundle: Bundle, language: Language, already: string): string {
  const words = withImports(bundle, chunkOf(bundle, wordPart(language)));
  const first = linksTo(words, already);
  const map = withImports(bundle, chunkOf(bundle, mapPart));
  const { fileName } = chunkOf(bundle, waitingPart);
  return [
    `<template id="after-paint">${linksTo(map, already + first)}</template>`,
    `<script type="module" crossorigin src="./${fileName}"></script>`,
    first,
  ].join("");
}
