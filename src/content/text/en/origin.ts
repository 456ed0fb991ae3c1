import type { OriginText } from "../content-text.ts";

/** How the article was put together, in English. */
export const originText: OriginText = {
  lead: "Fort Russ published two items of Sputnik, Russia’s state-owned news service, as one article in English. One item had four islands, the other two. Nobody reconciled them, so the article says both.",
  items: {
    headline: "Fort Russ’s own: half of Sputnik’s headline, and a question.",
    "item-6-january":
      "Abe’s remark of that Sunday, credited to Kyodo. The number four is Sputnik’s own: “4 ilhas em disputa”. It cites nobody for it.",
    "item-1-january":
      "Abe’s interview with TV Asahi, and Putin’s press conference of 20 December 2018. This item names Habomai and Shikotan.",
  },
  renderings: [
    {
      portuguese: "“declaração”",
      english: "“the statement”",
      effect:
        "One word for two things: Abe’s remark in paragraph 9, the declaration of 1956 in paragraphs 5 and 11. Paragraph 4 does say “declaration”.",
    },
    {
      portuguese: "“à emissora Asahi”",
      english: "“with Asahi”",
      effect: "The broadcaster is gone. “Asahi” alone is easily taken for the newspaper.",
    },
    {
      portuguese: "“…, diz premiê do Japão”",
      english: "cut, a question added",
      effect: "Fort Russ cut “says Japan’s premier”, and Abe’s view became its headline.",
    },
    {
      portuguese: "“A observação seguiu-se ao encontro …”",
      english: "cut",
      effect:
        "The sentence came before paragraph 11 and named the Singapore meeting and the declaration of 1956. Without it “the statement” points back to Abe.",
    },
  ],
  changes: [
    "The newer item comes first. At paragraph 6 the article jumps back five days and does not say so.",
    "“TOKYO” at the start is Fort Russ’s. The press followed Abe in Yamaguchi Prefecture on 5 and 6 January.",
  ],
  echo: "Paragraph 11 states as a fact that Japan “refused to implement” what both sides had ratified. Putin had told reporters so on 15 November 2018, in almost the same words. The Soviet Union then refused as well, he added, because the matter dragged on. Sputnik’s item left out his name and the second half.",
  interview:
    "TASS reported the remark of paragraph 1 from an interview with NHK. Abe added there that the dispute could not be settled unless the Russians on the islands agreed. The article leaves that out.",
  protest:
    "On 9 January 2019 Moscow summoned Japan’s ambassador over such remarks by Abe and other officials. Kyodo tied it to Abe’s press conference of 4 January, where he had said much the same.",
  publishers: [
    "Fort Russ took a side and said so. Joaquin Flores wrote to its readers in October 2017: “We don’t just cover the axis of resistance – we are part of it.” The US State Department called it a propaganda site in October 2023, inactive since February 2022.",
    "Sputnik belongs to Rossiya Segodnya, a news organisation of the Russian state. Its head, Dmitry Kiselyov, promised an “alternative interpretation of the world” at the launch in November 2014.",
  ],
  confidence:
    "We are sure of the join. Every sentence of the article has its counterpart in one of the two items, in the same order, down to the square brackets in Abe’s quotation. Who joined them is not known.",
};
