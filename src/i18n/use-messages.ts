import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import type { Language } from "../content/language.ts";
import type { Names } from "../content/place.ts";
import { createFormats, type Formats } from "./formats.ts";
import type { MessageId } from "./messages.ts";

/** Writes an interface message, its ICU placeholders filled from `values`. */
export type Translate = (
  id: MessageId,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The name a reader of the page's language knows first. */
export type NameOf = (names: Names) => string;

export interface MessageTools {
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
  readonly nameOf: NameOf;
}

/** The interface in the reader's language: its messages, numbers and dates, and names. */
export function useMessages(): MessageTools {
  const { i18n } = useLingui();
  return useMemo(() => {
    // Only languages with a catalogue are ever activated (see messages.ts).
    const language = i18n.locale as Language;
    return {
      language,
      t: (id, values) => i18n._(id, values),
      formats: createFormats(language),
      nameOf: (names) => names[language],
    };
  }, [i18n]);
}
