import type { ClashingClaim, StoryStep } from "../../story.ts";
import type { StoryHead } from "../content-text.ts";

export const clash: Readonly<Record<ClashingClaim, string>> = {
  "p5-four-islands": "four islands",
  "p11-habomai-shikotan": "Habomai and Shikotan",
};

export const storyHeads: Readonly<Record<StoryStep, StoryHead>> = {
  1: {
    title: "Two islands,\u00a0not\u00a0four: and\u00a0half\u00a0the\u00a0sea",
    question: "Two islands or four?",
    lead: [
      "Moscow agreed in 1956 to hand over Habomai and Shikotan to Japan after a peace treaty.",
      "With that sliver of the disputed land, half of the sea in question would lie on Japan’s side.",
    ],
  },
  2: {
    title: "Why half the sea?",
    question: "Why half the sea?",
    lead: [
      "Each stretch of sea is counted to the nearest coast, out to 200 nautical miles.",
      "Habomai and Shikotan face the open Pacific, so a little land there reaches over a lot of water.",
    ],
  },
  3: {
    title: "Two sentences, one document",
    question: "Why not four?",
    lead: [
      "Paragraph 5 of the article has Moscow agree to part with four islands, and paragraph 11 names two.",
      "Both describe the declaration of 1956, and both cannot be right.",
    ],
  },
  4: {
    title: "Who administered them, 1855 to 2019",
    question: "Under whom?",
    lead: [
      "The first border, of 1855, left all four on the Japanese side.",
      "Soviet troops landed on them in 1945, and Moscow has administered them ever since. Japan claims all four.",
    ],
  },
  5: {
    title: "Why Okinawa is in these talks",
    question: "Why Okinawa?",
    lead: [
      "In December 2018 Putin asked how much Japan decides about American bases on its land, with Okinawa as his example.",
      "Without an answer, he said, major decisions would be hard.",
    ],
  },
  6: {
    title: "What it leaves open",
    question: "What is open?",
    lead: [
      "A handover of the two would leave most of the land and people, and half of the sea, as they are today.",
      "Even that waits for a peace treaty, and none has been concluded.",
    ],
  },
};
