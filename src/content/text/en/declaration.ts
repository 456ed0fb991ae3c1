import type { DeclarationText } from "../content-text.ts";

/** What stands around the quotation of Article 9, in English. */
export const declarationText: DeclarationText = {
  title: "Joint Declaration of 19 October 1956, Article 9",
  before:
    "Moscow and Tokyo agree to go on negotiating a peace treaty once relations are restored. Article 9 then says:",
  translation:
    "Translation of the UN Treaty Series, with its spelling of Shikotan. Japan’s foreign ministry writes “hand over” for “transfer”.",
  authentic: "Only two texts are authentic:",
  languages: { ru: "the Russian", ja: "the Japanese" },
};
