import { createContext, use } from "react";
import type { Language } from "../content/language.ts";
import type { ContentText, CoreText } from "../content/text/content-text.ts";
import { en } from "../content/text/en.ts";
import { createPart, type Part, usePart } from "./part.ts";

/** What there is of text, by language. */
const texts: Partial<Record<Language, ContentText>> = { en };

/** The languages there is text in: each has a page. */
export const writtenLanguages = Object.keys(texts) as readonly Language[];

type PartName = Exclude<keyof ContentText, "core">;
type PartText<P extends PartName> = Awaited<ReturnType<ContentText[P]>>;

/** The sentences of the reader's language: what is there from the start, and the rest. */
export interface LoadedText extends Readonly<{ [P in PartName]: Part<PartText<P>> }> {
  readonly core: CoreText;
}

/**
 * Loads the core of one language.
 * @throws Error where there is no text in that language or it cannot be fetched
 */
export async function loadContentText(language: Language): Promise<LoadedText> {
  const text = texts[language];
  if (text === undefined) throw new Error(`No text in language ${language}`);
  return {
    core: await text.core(),
    notes: createPart(text.notes),
    claimDesk: createPart(text.claimDesk),
    scenarios: createPart(text.scenarios),
    timeline: createPart(text.timeline),
    measuring: createPart(text.measuring),
    terms: createPart(text.terms),
  };
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

/** The notes on places; null until they are there, throws where they cannot be fetched. */
export function usePlaceNotes(): PartText<"notes"> | null {
  return usePart(useLoadedText().notes);
}

/** All that is read about the claims besides title and text; as `usePlaceNotes`. */
export function useClaimDeskText(): PartText<"claimDesk"> | null {
  return usePart(useLoadedText().claimDesk);
}

/** What is read about the scenarios; null and throws as `usePlaceNotes`. */
export function useScenariosText(): PartText<"scenarios"> | null {
  return usePart(useLoadedText().scenarios);
}

/** The words of the timeline; null and throws as `usePlaceNotes`. */
export function useTimelineText(): PartText<"timeline"> | null {
  return usePart(useLoadedText().timeline);
}

/** The words of the measuring tools; null and throws as `usePlaceNotes`. */
export function useMeasuringText(): PartText<"measuring"> | null {
  return usePart(useLoadedText().measuring);
}

/** The words we define; null and throws as `usePlaceNotes`. */
export function useTermText(): PartText<"terms"> | null {
  return usePart(useLoadedText().terms);
}
