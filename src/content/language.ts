/** The languages the atlas is written for, as BCP 47 codes; also the keys of a place's names. */
export type Language = "en" | "ja" | "ru";

/** Where a language's page is, relative to the root of the site. */
export const pagePaths: Readonly<Record<Language, string>> = { en: "", ja: "ja/", ru: "ru/" };
