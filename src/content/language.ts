/** The languages the atlas is written for, as BCP 47 codes; also the keys of a place's names. */
export type Language = "en" | "ja" | "ru";
