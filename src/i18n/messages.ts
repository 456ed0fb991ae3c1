import { type Messages, setupI18n } from "@lingui/core";
import type english from "./messages/en.json";

/** The key of an interface message; the English catalogue says which there are. */
export type MessageId = keyof typeof english;

const catalogues: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: () => import("./messages/en.json?lingui"),
};

/**
 * Loads the interface messages of a language.
 * @returns the Lingui instance that knows them
 * @throws Error where the language has no catalogue or it cannot be fetched
 */
export async function loadMessages(language: string): Promise<ReturnType<typeof setupI18n>> {
  const load = catalogues[language];
  if (load === undefined) throw new Error(`No messages in language ${language}`);
  const { messages } = await load();
  return setupI18n({ locale: language, messages: { [language]: messages } });
}
