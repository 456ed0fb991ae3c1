import type { Rolldown } from "vite";
import type { Language } from "../src/content/language.ts";

type Bundle = Rolldown.OutputBundle;

/** What the first screen fetches by itself besides the page's own script, by source module. */
const firstParts = (language: Language): readonly string[] => [
  "/src/map/ExplorerMap.tsx",
  `/src/content/text/${language}/core.ts`,
  `/src/i18n/messages/${language}.json`,
];

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

/**
 * Links that have the browser fetch at once what the first screen will ask for: without them each
 * part would wait for the code that asks for it.
 * @param already addresses the page names itself
 * @throws Error where the build lacks a part
 */
export function preloadLinks(bundle: Bundle, language: Language, already: string): string {
  const chunks = firstParts(language)
    .map((module) => chunkOf(bundle, module))
    .flatMap((chunk) => withImports(bundle, chunk));
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
