/** A file of one release of the site, as the build lists it in the worker. */
export interface SiteFile {
  /** Path from the root of the site; a page is named by its folder, the first one by "". */
  readonly url: string;
  /** SHA-256 of its content, written as `integrity` wants it. */
  readonly revision: string;
  readonly bytes: number;
}

/** What a reader wants of the site on the device: "usual" is what the reader's language needs. */
export type Choice = "usual" | "everything" | "nothing";

/** The pages at the root are of this language. */
const homeLanguage = "en";
const homePage = /^(?:[^/]+\.html)?$/;

/** A language's files are in a folder of its code, or have the code before their ending. */
const ofLanguage = /(?:^|\/)([a-z]{2})\/|\.([a-z]{2})\.[a-z\d]+$/;

/** What of the site a file belongs to: the code of a language, or "shared" by all. */
export function groupOf(path: string): string {
  if (homePage.test(path)) return homeLanguage;
  const [, folder, ending] = ofLanguage.exec(path) ?? [];
  return folder ?? ending ?? "shared";
}

/** A path without the hash in it, which another release may have changed. */
function stemOf(path: string): string {
  return path.replace(/^(assets\/.+)-[\w-]{8}(\.[a-z.\d]+)$/, "$1$2");
}

/** What decides which files of a release are worth keeping. */
export interface Wish {
  readonly choice: Choice;
  /** Paths of the pages that are open. */
  readonly openPaths: readonly string[];
  /** Paths of what is kept already, of this release or of an older one. */
  readonly keptPaths: readonly string[];
  /** Whether the browser asks to save data: then only what has been used is kept. */
  readonly savesData: boolean;
}

/** The files of a release to keep. */
export function wantedFiles(
  files: readonly SiteFile[],
  { choice, openPaths, keptPaths, savesData }: Wish,
): readonly SiteFile[] {
  if (choice === "nothing") return [];
  if (choice === "everything") return files;
  const used = [...openPaths, ...keptPaths];
  if (savesData) {
    const stems = new Set(used.map(stemOf));
    return files.filter(({ url }) => stems.has(stemOf(url)));
  }
  const groups = new Set(["shared", ...used.map(groupOf)]);
  return files.filter(({ url }) => groups.has(groupOf(url)));
}
