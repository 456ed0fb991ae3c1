import type { ClaimDeskText } from "../content-text.ts";
import { claimReadings } from "./claim-readings.ts";
import { silenceText } from "./silences.ts";

/** All that is read about the claims besides their titles and texts, in English. */
export const claimDesk: ClaimDeskText = {
  readings: claimReadings,
  silences: silenceText,
  verdicts: {
    supported: {
      label: "Supported",
      definition:
        "Documents or reports other than the article bear it out as worded. Where somebody is reported as saying something, that it was said.",
    },
    imprecise: {
      label: "Supported, imprecise",
      definition:
        "Right in substance, but some of the wording goes beyond the source, falls short of it or departs from it.",
    },
    "partly-right": {
      label: "Part right, part wrong",
      definition: "One part agrees with the documents, another part does not.",
    },
    contradicted: {
      label: "Contradicted by the document",
      definition: "The very document that the claim describes says something else.",
    },
    "one-sided": {
      label: "One-sided",
      definition: "It has a basis, but leaves out facts on the other side that bear on it.",
    },
    "not-supported": {
      label: "Not supported by the article",
      definition: "Nothing in the article bears it out.",
    },
    opinion: {
      label: "Opinion, not judged",
      definition:
        "A view, a hope or a negotiating position. We do not judge it; the reason says whether the report of it is supported.",
    },
    "came-true": {
      label: "Came true",
      definition: "A forecast that later events bore out.",
    },
  },
  absences: {
    unknown: {
      label: "not known to us",
      definition: "There is such a thing, and we could not find it out.",
    },
    "not-stated": {
      label: "not stated",
      definition: "There is such a thing; the article, or whoever it quotes, does not give it.",
    },
    "not-applicable": {
      label: "does not apply",
      definition: "There is no such thing here: an opinion, for one, does not take place on a day.",
    },
  },
  relations: {
    exclude: {
      label: "Cannot both be right",
      definition: "The two sides say different things of one document.",
    },
    strain: {
      label: "Hard to fit together as worded",
      definition: "Each side may hold in a reading of its own, but not both as they stand.",
    },
    wording: {
      label: "A matter of words",
      definition:
        "The two sides use one word for different things, different words for one thing, or one states flatly what the other ascribes to somebody.",
    },
  },
  contradictions: {
    "four-or-two-islands": {
      what: "Paragraph 5 has Moscow give up four islands under the declaration of 1956. Paragraph 11 has two come back to Japan, Habomai and Shikotan. Both describe the same document, so they cannot both be right.",
      document:
        "Article 9 of the Joint Declaration, signed on 19 October 1956, names the Habomai Islands and Shikotan, to be handed over after a peace treaty has been concluded. It does not mention Kunashir (Kunashiri) and Iturup (Etorofu).",
    },
    "order-of-handover": {
      what: "In paragraph 5 giving up the islands seals the peace treaty, as if it came first or brought the treaty about. In paragraph 11 it follows once the treaty has been concluded. The number of islands differs too.",
      document:
        "Article 9 has the order of paragraph 11: a peace treaty is concluded, and the actual handover of the two it names comes after that.",
    },
    "headline-and-body": {
      what: "The headline states the benefit to the United States as a fact and asks whether Washington wants peace. The body reports the benefit as Abe’s view and says nothing of what Washington wants.",
      document:
        "No treaty text bears on this. The Sputnik Brasil item behind the first paragraphs ascribed the benefit to Abe in its headline; the question was added by Fort Russ.",
    },
    "which-statement": {
      what: "In paragraphs 5 and 11 “the statement” is the declaration of 1956. In paragraph 9 the same words mean Abe’s remark about American troops. Whoever takes them for one document throughout is led astray.",
      document:
        "The declaration was signed on 19 October 1956, so it cannot be what came after Putin’s press conference of 20 December 2018.",
    },
    "label-of-the-four": {
      what: "Paragraph 5 calls them four disputed islands, paragraph 11 the four main islands of the Kuril group. The islands are the same. The second label counts them among the Kurils, which is part of what the dispute is about.",
      document:
        "The declaration of 1956 uses neither label: it names two. In the peace treaty of 1951 Japan gave up the Kuril Islands, which that treaty does not define. Japan’s government reads the term as ending at Urup (Uruppu); Russian usage takes in all four.",
    },
  },
  origin: {
    lead: "The article puts two Sputnik Brasil items into English, one straight after the other. Each describes the declaration of 1956 in its own way, and the join puts both descriptions into one text.",
    items: {
      headline:
        "Added by Fort Russ: Sputnik Brasil’s headline ascribed the benefit to Abe and had no question.",
      "item-6-january":
        "On Abe’s remark of that day, credited to Kyodo. It says that Moscow gives up four islands.",
      "item-1-january":
        "On Abe’s television interview and Putin’s press conference. It says that Habomai and Shikotan go to Japan.",
    },
    changes: [
      "The later item comes first, so at paragraph 6 the article goes five days back in time without saying so.",
      "A sentence on Singapore and the declaration stood before paragraph 11 and was cut. “The statement” there has lost what it refers to.",
      "The “TOKYO” at the start is Fort Russ’s. According to press reports Abe was in Yamaguchi Prefecture on 5 and 6 January.",
    ],
    confidence:
      "Our confidence is high: each sentence has its counterpart in one of the two items. How the items came to be joined is not known to us.",
  },
};
