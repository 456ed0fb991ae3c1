import type { ClashingClaim, StoryStep } from "../../story.ts";
import type { StoryHead } from "../content-text.ts";

export const clash: Readonly<Record<ClashingClaim, string>> = {
  "p5-four-islands": "“four disputed islands”",
  "p11-habomai-shikotan": "“Habomai and Shikotan”",
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
      "Each stretch of sea counts towards the nearest coast, out to 200 nautical miles.",
      "Habomai and Shikotan face the open Pacific, so a little land there reaches over a lot of water.",
    ],
  },
  3: {
    title: "Two sentences, one document",
    question: "Why not four?",
    lead: [
      "In paragraph 5 of the article Moscow agrees to “relinquish control” of four islands; paragraph 11 names two.",
      "Both describe the declaration of 1956. Only one can be right.",
    ],
  },
  4: {
    title: "Who administered them, 1855 to 2019",
    question: "Under whom?",
    lead: [
      "The first border, drawn in 1855, ran north of all four.",
      "Soviet troops landed on them in 1945, and Moscow has administered them ever since. Japan claims all four.",
    ],
  },
  5: {
    title: "Why Okinawa is in these talks",
    question: "Why Okinawa?",
    lead: [
      "In December 2018 Putin asked how much say Japan has over American bases on its soil, with Okinawa as his example.",
      "Without an answer, he said, crucial decisions would be very difficult.",
    ],
  },
  6: {
    title: "What it leaves open",
    question: "What is open?",
    lead: [
      "A handover of the two would leave most of the land and people, and half of the sea, as they are today.",
      "Even that handover waits for a peace treaty, and there is none.",
    ],
  },
};
