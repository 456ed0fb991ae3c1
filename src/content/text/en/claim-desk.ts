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
        "Documents or other reports confirm the claim as worded. For a reported remark: that it was made.",
    },
    imprecise: {
      label: "Supported, imprecise",
      definition:
        "Right in substance, but a word says more or less than the source, or something else.",
    },
    "partly-right": {
      label: "Part right, part wrong",
      definition: "One part agrees with the documents, another does not.",
    },
    contradicted: {
      label: "Contradicted by the documents",
      definition:
        "The document that the claim describes, or those that define its terms, say something else.",
    },
    "one-sided": {
      label: "One-sided",
      definition: "It has a basis, but leaves out facts on the other side.",
    },
    "not-supported": {
      label: "Not supported by the article",
      definition: "Nothing in the article bears it out.",
    },
    opinion: {
      label: "Opinion, not judged",
      definition:
        "A view, a hope or a negotiating position. We do not judge it; the reason says whether it is reported rightly.",
    },
    "came-true": {
      label: "Came true",
      definition: "A forecast that events bore out.",
    },
  },
  absences: {
    unknown: {
      label: "not known to us",
      definition: "It exists, but we could not establish it.",
    },
    "not-stated": {
      label: "not stated",
      definition: "It exists, but the article, or the person it quotes, does not give it.",
    },
    "not-applicable": {
      label: "does not apply",
      definition: "The question does not arise: an opinion, for example, happens on no date.",
    },
  },
  relations: {
    exclude: {
      label: "Cannot both be right",
      definition: "The two sides say different things about one document.",
    },
    strain: {
      label: "Hard to fit together as worded",
      definition: "Each passage can be read as true, but not both as they stand.",
    },
    wording: {
      label: "A matter of words",
      definition:
        "One word for two things, two words for one, or a fact on one side that the other attributes to a speaker.",
    },
  },
  contradictions: {
    "four-or-two-islands": {
      what: "Paragraph 5 has Moscow end its control of four islands. Paragraph 11 puts two, Habomai and Shikotan, under Japanese control again. Both describe the declaration of 1956, and it cannot say both.",
      document:
        "Article 9 of the Joint Declaration names two, Habomai and Shikotan. It does not mention Kunashir (Kunashiri) or Iturup (Etorofu).",
    },
    "order-of-handover": {
      what: "Paragraph 5 has a handover seal the peace treaty, as if it came first. Paragraph 11 has it follow the treaty.",
      document:
        "Article 9 has the order of paragraph 11: first a peace treaty, then the handover of the two that it names.",
    },
    "headline-and-body": {
      what: "The headline states the benefit to the United States as a fact and asks whether Washington wants peace. The body reports the benefit as Abe’s view and is silent on Washington’s wishes.",
      document:
        "Sputnik Brasil’s headline attributed the benefit to Abe. Fort Russ cut the attribution and added the question.",
    },
    "which-statement": {
      what: "“The statement” is the declaration of 1956 in paragraphs 5 and 11, and Abe’s remark about American troops in paragraph 9.",
      document:
        "The translation is to blame. Sputnik Brasil’s Portuguese has “declaração” for both the treaty text and the remark, and Fort Russ made each a “statement”. Paragraph 9’s “statement” followed Putin’s press conference of 20 December 2018, so it cannot be the 1956 declaration.",
    },
    "label-of-the-four": {
      what: "Paragraph 5 has four disputed islands, paragraph 11 the “main islands of the Kuril group”. They are the same four. The second label counts them among the Kurils, which is part of the dispute.",
      document:
        "The declaration of 1956 uses neither label. In the peace treaty of 1951 Japan renounced the Kuril Islands, which that treaty does not define. Tokyo reads the term as ending at Urup; Russian usage takes in all four.",
    },
  },
};
