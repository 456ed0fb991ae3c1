import { createContext, use } from "react";
import type { Language } from "../content/language.ts";
import type { ContentText, CoreText } from "../content/text/content-text.ts";
import { en } from "../content/text/en.ts";

/** The text of each written language. */
const languages: Partial<Record<Language, ContentText>> = { en };

/** The languages there is text in: each has a page. */
export const writtenLanguages = Object.keys(languages) as readonly Language[];

type PartName = Exclude<keyof ContentText, "core">;
type PartTexts = { readonly [P in PartName]: Awaited<ReturnType<ContentText[P]>> };

/** The sentences of the reader's language. */
export interface LoadedText {
  /** The sentences that are there from the start. */
  readonly core: CoreText;
  /** Loads one of the other parts, once. */
  readonly read: <P extends PartName>(part: P) => Promise<PartTexts[P]>;
}

/** A promise that `use` reads at once where it is fulfilled: React looks at these fields. */
function readable<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    () => {},
  );
  return promise;
}

/**
 * Loads the core of one language.
 * @throws Error where there is no text in that language or it cannot be loaded
 */
export async function loadContentText(language: Language): Promise<LoadedText> {
  const text = languages[language];
  if (text === undefined) throw new Error(`No text in language ${language}`);
  const parts: { [P in PartName]?: Promise<PartTexts[P]> } = {};
  const read = <P extends PartName>(part: P) => {
    parts[part] ??= readable(text[part]() as Promise<PartTexts[P]>) as (typeof parts)[P];
    return parts[part] as Promise<PartTexts[P]>;
  };
  return { core: await text.core(), read };
}

/** Loads all parts, so that nothing suspends where a page is prerendered. */
export async function loadAllParts({ read }: LoadedText): Promise<void> {
  const { core: _, ...parts } = en;
  await Promise.all((Object.keys(parts) as PartName[]).map((part) => read(part)));
}

/** Hands the loaded text down from the start of the page. */
export const ContentTextContext = createContext<LoadedText | null>(null);

function useLoadedText(): LoadedText {
  const text = use(ContentTextContext);
  if (text === null) throw new Error("ContentTextContext has no value");
  return text;
}

/** The sentences that are there from the start. */
export function useContentText(): CoreText {
  return useLoadedText().core;
}

/**
 * Parts of the text by name. Suspends until all of them are there; they load side by side.
 * @throws Error where one cannot be loaded
 */
export function useTexts<P extends PartName>(...names: readonly P[]): Pick<PartTexts, P> {
  const { read } = useLoadedText();
  const texts = names.map((name) => [name, read(name)] as const);
  return Object.fromEntries(texts.map(([name, text]) => [name, use(text)])) as Pick<PartTexts, P>;
}
