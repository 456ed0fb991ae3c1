import type { Language } from "../src/content/language.ts";

/** Where a page is and in which language. */
interface PagePlace {
  readonly language: Language;
  /** Its folder relative to the root of the site: empty, or a name and a slash. */
  readonly folder: string;
}

/** Text as it may stand in markup. */
export function escaped(text: string): string {
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

/**
 * What is relative to the root of the site, made relative to a page in a folder of its own. Pages
 * name each other by their place in the folder, which every language's has.
 */
function seenFrom(up: string, markup: string): string {
  return markup.replaceAll(
    /\b(href|src)="\.\/((?:assets|data|icons)\/|[\w-]+\.(?!(?:html|webmanifest)")[a-z]+")/g,
    (_, attribute: string, rest: string) => `${attribute}="${up}${rest}`,
  );
}

/**
 * The page of one language, made of a built template and what was rendered for it.
 * @param template its addresses are relative to the root of the site
 * @param contents what comes in the place of which mark
 * @throws Error where the template lacks a mark or has one twice
 */
export function pageOf(
  template: string,
  { language, folder }: PagePlace,
  contents: Readonly<Record<string, string>>,
): string {
  const up = "../".repeat(folder.split("/").length - 1);
  const attributes = up === "" ? "" : ` data-root="${up}"`;
  const marks = [
    ['<html lang="en"', `<html lang="${language}"${attributes}`] as const,
    ...Object.entries(contents),
  ];
  const page = marks.reduce((done, [mark, content]) => filled(done, mark, content), template);
  return up === "" ? page : seenFrom(up, page);
}
