import type { Rolldown } from "vite";
import type { Language } from "../src/content/language.ts";

type Bundle = Rolldown.OutputBundle;

function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle)) {
    const modules = file.type === "chunk" ? file.moduleIds : [];
    if (modules.some((id) => id.split("?")[0]?.endsWith(module))) {
      return file as Rolldown.OutputChunk;
    }
  }
  throw new Error(`The build has no module ${module}`);
}

/** A chunk and its static imports, theirs included. */
function withImports(bundle: Bundle, chunk: Rolldown.OutputChunk): Rolldown.OutputChunk[] {
  const imported = chunk.imports.flatMap((fileName) => {
    const file = bundle[fileName];
    return file?.type === "chunk" ? withImports(bundle, file) : [];
  });
  return [chunk, ...imported];
}

/**
 * Preload links for the words of a language and for the map, which the page's script imports
 * dynamically: without them each would wait until that script runs. The map has low priority, so
 * that the script arrives before it and runs while it comes.
 * @param page markup that names the files the page loads anyway
 * @throws Error where the build lacks a module
 */
export function preloads(bundle: Bundle, language: Language, page: string): string {
  const chunksOf = (module: string) => withImports(bundle, chunkOf(bundle, module));
  const words = [`/content/text/${language}/core.ts`, `/i18n/messages/${language}.json`];
  const map = chunksOf("/src/map/MapView.tsx");
  const files = new Map([
    ...map.map(({ fileName }) => [fileName, 'rel="modulepreload" fetchpriority="low"'] as const),
    ...map
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
      .map((fileName) => [fileName, 'rel="preload" as="style"'] as const),
    ...words.flatMap(chunksOf).map(({ fileName }) => [fileName, 'rel="modulepreload"'] as const),
  ]);
  return [...files]
    .filter(([fileName]) => !page.includes(fileName))
    .map(([fileName, attributes]) => `<link ${attributes} crossorigin href="./${fileName}">`)
    .join("");
}
