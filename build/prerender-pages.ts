import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { createServer, type Plugin, type Rolldown } from "vite";
import type { PageParts } from "../src/prerender/render-page.tsx";
import { appManifest } from "./app-manifest.ts";
import { figuresModule } from "./figures-module.ts";
import { firstFrameStyles } from "./first-frame.ts";
import { islandsMapModule } from "./islands-map-module.ts";
import { escaped, pageOf } from "./page-of.ts";
import { preloads } from "./preloads.ts";

type Bundle = Rolldown.OutputBundle;
type Renderer = typeof import("../src/prerender/render-page.tsx");

const root = join(import.meta.dirname, "..");

/** A built page, before anything is put into it. */
function templateOf(bundle: Bundle, fileName: string): Rolldown.OutputAsset {
  const template = bundle[fileName];
  if (template?.type !== "asset") throw new Error(`The build has no ${fileName}`);
  return template;
}

const styleTag = /\s*<link rel="stylesheet" (crossorigin href="[^"]+")>/;
const scriptTag = /\s*<script type="module"/;

/** The end of what a page shows; what comes then is for machines. */
const shownEnd = /\s*<script type="application\/ld\+json">|<\/body>/;

/**
 * Inlines the critical styles, so that the first paint waits for no other file. The style sheet is
 * fetched from the head on and takes effect at the end of what the page shows; scripts run after that.
 * @param links preload links of what the script imports late
 */
function firstFrameFirst(page: string, links: string): string {
  const [styles, address] = styleTag.exec(page) ?? [];
  if (styles === undefined) throw new Error("The build names no styles in the page");
  const head = `<style>${firstFrameStyles}</style><link rel="preload" as="style" ${address}>`;
  return page
    .replace(styleTag, "")
    .replace(scriptTag, (script) => head + script)
    .replace("</head>", `${links}</head>`)
    .replace(shownEnd, (end) => styles + end);
}

/** What stands in the place of the marks of `index.html`. */
function indexContents(parts: PageParts): Readonly<Record<string, string>> {
  return {
    "{{title}}": escaped(parts.title),
    "{{description}}": escaped(parts.description),
    "{{read-text}}": escaped(parts.readText),
    "{{root}}": parts.root,
    "{{load-failure}}": parts.loadFailure,
  };
}

/** What stands in the place of the marks of `text.html`. */
function textContents(parts: PageParts): Readonly<Record<string, string>> {
  return {
    "{{title}}": escaped(parts.textTitle),
    "{{description}}": escaped(parts.description),
    "{{text}}": parts.text,
  };
}

/** What the pages are made of, rendered in Node. */
async function renderParts(readPath: (path: string) => string): Promise<readonly PageParts[]> {
  // A server that only translates our source for Node, with nothing of the site's own build.
  const server = await createServer({
    configFile: false,
    root,
    appType: "custom",
    logLevel: "error",
    mode: "production",
    plugins: [
      react(),
      lingui({ failOnMissing: true, failOnCompileError: true }),
      figuresModule(),
      islandsMapModule(),
    ],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const module = await server.ssrLoadModule("/src/prerender/render-page.tsx");
    return await (module as Renderer).renderPages(readPath);
  } finally {
    await server.close();
  }
}

/**
 * The two pages of every language there is text in, and what its readers install, by their files'
 * paths in the site.
 */
async function renderPages(
  bundle: Bundle,
  readPath: (path: string) => string,
): Promise<readonly (readonly [fileName: string, page: string])[]> {
  const index = String(templateOf(bundle, "index.html").source);
  const text = String(templateOf(bundle, "text.html").source);
  return (await renderParts(readPath)).flatMap((parts) => {
    const template = firstFrameFirst(index, preloads(bundle, parts.language, index));
    return [
      [`${parts.folder}index.html`, pageOf(template, parts, indexContents(parts))],
      [`${parts.folder}text.html`, pageOf(text, parts, textContents(parts))],
      [`${parts.folder}manifest.webmanifest`, appManifest(parts)],
    ] as const;
  });
}

/** A page in development: `index.html` with its words and a root that script fills. */
function pageInDevelopment(page: string): string {
  const path = join(root, "src/i18n/messages/late/en.json");
  const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, "utf8"));
  const word = (key: string) => escaped(words[key] ?? "");
  return pageOf(
    page,
    { language: "en", folder: "" },
    {
      "{{title}}": word("page.title"),
      "{{description}}": word("page.description"),
      "{{read-text}}": word("page.readText"),
      "{{root}}": "",
      "{{load-failure}}": word("page.failed"),
    },
  );
}

/**
 * Renders the pages ahead, two for each language, by the components that run in the browser: the
 * explorer's first screen, and all text on a page without script. In development the explorer's
 * page comes empty and is drawn by script.
 * @param publishedFiles the files of the site by their path under `data/`
 */
export function prerenderPages(publishedFiles: () => ReadonlyMap<string, string>): Plugin {
  return {
    name: "prerender-pages",
    enforce: "post",
    transformIndexHtml: (page, { bundle, path }) =>
      bundle === undefined && path === "/index.html" ? pageInDevelopment(page) : page,
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files = publishedFiles();
        const readPath = (path: string) => {
          const file = files.get(path);
          if (file === undefined) throw new Error(`There is no data/${path}`);
          return file;
        };
        for (const [fileName, source] of await renderPages(bundle, readPath)) {
          if (fileName in bundle) templateOf(bundle, fileName).source = source;
          else this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}
