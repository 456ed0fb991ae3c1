/** The languages the atlas is written for, as BCP 47 codes; also the keys of a place's names. */
export type Language = "en" | "ja" | "ru";

/** The folder of a language's pages, relative to the root of the site: empty, or a name and a slash. */
export const pageFolders: Readonly<Record<Language, string>> = { en: "", ja: "ja/", ru: "ru/" };
