import type { SourceId } from "./sources.ts";

/** The languages in which the Joint Declaration of 1956 is authentic. */
export type AuthenticLanguage = "ru" | "ja";

/** The anchor of the quotation on a page. */
export const articleNineAnchor = "article-9";

/** The second sentence of Article 9 of the Joint Declaration of 1956, after its first words. */
export const articleNine: {
  /** As the UN Treaty Series prints it in English, "Shikoton" included. */
  readonly english: string;
  /** Where the translation stands, and where its words were read. */
  readonly translations: readonly [SourceId, ...SourceId[]];
  readonly authentic: Readonly<Record<AuthenticLanguage, SourceId>>;
} = {
  english:
    "the Union of Soviet Socialist Republics, desiring to meet the wishes of Japan and taking into consideration the interests of the Japanese State, agrees to transfer to Japan the Habomai Islands and the island of Shikoton, the actual transfer of these islands to Japan to take place after the conclusion of a Peace Treaty between the Union of Soviet Socialist Republics and Japan.",
  translations: ["joint-declaration-1956-unts", "joint-declaration-1956-wikipedia"],
  authentic: {
    ru: "joint-declaration-1956-russian-text",
    ja: "joint-declaration-1956-japanese-text",
  },
};
