import type { PageParts } from "../src/prerender/render-page.tsx";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Puts something in the place of the one mark that stands for it. */
function filled(page: string, mark: string, content: string): string {
  const [before, after, ...more] = page.split(mark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page must have ${mark} once`);
  }
  return before + content + after;
}

/** What is relative to the root of the site, made relative to a page so many folders below it. */
function seenFrom(depth: number, markup: string): string {
  const up = "../".repeat(depth);
  return markup.replaceAll(
    /\b(href|src)="\.\/((?:assets|data)\/|[\w-]+\.[a-z]+")/g,
    (_, attribute: string, rest: string) => `${attribute}="${up}${rest}`,
  );
}

/**
 * The page of one language, made of the built template and what was rendered for it.
 * @param template with its marks, its addresses relative to the root of the site
 * @param path the folder of the page, relative to that root: empty, or a name and a slash
 * @param textStyle the markup that brings in the styles of the text
 * @throws Error where the template lacks a mark or has one twice
 */
export function pageOf(
  template: string,
  path: string,
  parts: PageParts,
  textStyle: string,
): string {
  const { language, title, description, root, text, loadFailure } = parts;
  const depth = path.split("/").length - 1;
  const attributes = depth === 0 ? "" : ` data-root="${"../".repeat(depth)}"`;
  const marks: readonly (readonly [string, string])[] = [
    ['lang="en"', `lang="${language}"${attributes}`],
    ["<!--title-->", escaped(title)],
    ["<!--description-->", escaped(description)],
    ["<!--root-->", root],
    ["<!--load-failure-->", loadFailure],
    // After the page's own styles, which it changes.
    ["</head>", `<noscript>${textStyle}</noscript></head>`],
    ["<!--text-->", text],
  ];
  const page = marks.reduce((done, [mark, content]) => filled(done, mark, content), template);
  return depth === 0 ? page : seenFrom(depth, page);
}
