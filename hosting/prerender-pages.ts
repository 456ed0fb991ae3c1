import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { createServer, type Plugin } from "vite";
import type { Language } from "../src/content/language.ts";
import { pageOf } from "./page-of.ts";

type Renderer = typeof import("../src/prerender/render-page.tsx");
type Texts = typeof import("../src/state/content-text.ts");
type Languages = typeof import("../src/content/language.ts");

/** The page of every language there is text in, by its file's path in the site. */
async function renderPages(
  template: string,
  textStyle: string,
  readPath: (path: string) => string,
): Promise<ReadonlyMap<string, string>> {
  // A server that only translates our source for Node, with nothing of the site's own build.
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, ".."),
    appType: "custom",
    logLevel: "error",
    mode: "production",
    plugins: [react(), lingui({ failOnMissing: true, failOnCompileError: true })],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const load = <Module>(path: string) => server.ssrLoadModule(path) as Promise<Module>;
    const { renderPage } = await load<Renderer>("/src/prerender/render-page.tsx");
    const { writtenLanguages } = await load<Texts>("/src/state/content-text.ts");
    const { pagePaths } = await load<Languages>("/src/content/language.ts");
    const pages = new Map<string, string>();
    for (const language of writtenLanguages) {
      const path = pagePaths[language];
      const parts = await renderPage(language, readPath);
      pages.set(`${path}index.html`, pageOf(template, path, parts, textStyle));
    }
    return pages;
  } finally {
    await server.close();
  }
}

/** The words that a page has before anything is rendered, for development. */
function firstWords(language: Language): Readonly<Record<string, string>> {
  const path = join(import.meta.dirname, `../src/i18n/messages/late/${language}.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Renders the pages ahead, one for each language, by the components that run in the browser. In
 * development the page comes empty and is drawn by script.
 * @param readPath reads a file of the site by its path under `data/`
 */
export function prerenderPages(readPath: (path: string) => string): Plugin {
  return {
    name: "prerender-pages",
    enforce: "post",
    transformIndexHtml(template, { bundle }) {
      if (bundle !== undefined) return template;
      const words = firstWords("en");
      const parts = {
        language: "en",
        title: words["page.title"] ?? "",
        description: words["page.description"] ?? "",
        root: "",
        text: "",
        loadFailure: words["page.failed"] ?? "",
      } as const;
      return pageOf(template, "", parts, "");
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const template = bundle["index.html"];
        if (template?.type !== "asset") throw new Error("The build has no index.html");
        const style = Object.values(bundle).find(
          (file) => file.type === "asset" && file.names.includes("text.css"),
        );
        if (style === undefined) throw new Error("The build has no styles for the text");
        const link = `<link rel="stylesheet" href="./${style.fileName}">`;
        const pages = await renderPages(String(template.source), link, readPath);
        for (const [fileName, source] of pages) {
          if (fileName === "index.html") template.source = source;
          else this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}
