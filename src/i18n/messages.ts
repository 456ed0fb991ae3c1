import { type Messages, setupI18n } from "@lingui/core";
import type english from "./messages/en.json";
import type lateEnglish from "./messages/late/en.json";

/** The key of an interface message; the English catalogues say which there are. */
export type MessageId = keyof typeof english | keyof typeof lateEnglish;

type Catalogues = Readonly<Record<string, () => Promise<{ messages: Messages }>>>;

const catalogues: Catalogues = {
  en: () => import("./messages/en.json?lingui"),
};

/** The messages of panels that are loaded when first shown. */
const lateCatalogues: Catalogues = {
  en: () => import("./messages/late/en.json?lingui"),
};

/** The instance of the page, which has one language. */
let loaded: ReturnType<typeof setupI18n> | null = null;

/**
 * Loads the interface messages of a language.
 * @returns the Lingui instance that knows them
 * @throws Error where the language has no catalogue or it cannot be fetched
 */
export async function loadMessages(language: string): Promise<ReturnType<typeof setupI18n>> {
  const load = catalogues[language];
  if (load === undefined) throw new Error(`No messages in language ${language}`);
  const { messages } = await load();
  loaded = setupI18n({ locale: language, messages: { [language]: messages } });
  return loaded;
}

/**
 * All messages of a language at once, where a page is rendered ahead.
 * @throws Error as `loadMessages`
 */
export async function loadAllMessages(language: string): Promise<ReturnType<typeof setupI18n>> {
  const [first, late] = [await catalogues[language]?.(), await lateCatalogues[language]?.()];
  if (first === undefined || late === undefined) throw new Error(`No messages in ${language}`);
  const messages = { ...first.messages, ...late.messages };
  return setupI18n({ locale: language, messages: { [language]: messages } });
}

let lateLoading: Promise<void> | undefined;

async function addLateMessages(): Promise<void> {
  const language = loaded?.locale ?? "";
  const late = await lateCatalogues[language]?.();
  if (late === undefined) throw new Error(`No late messages in language ${language}`);
  loaded?.load(language, late.messages);
}

/**
 * A module that is on its way, once the late messages are there too.
 * @throws Error as `loadMessages`
 */
export async function withLateMessages<T>(module: Promise<T>): Promise<T> {
  lateLoading ??= addLateMessages();
  const [value] = await Promise.all([module, lateLoading]);
  return value;
}
