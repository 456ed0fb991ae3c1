import type { StoryText } from "../content-text.ts";

/** What the pictures of the story say, in English. */
export const storyText: StoryText = {
  rule: {
    picture:
      "Two coasts with a sea between them, and an islet near the first. While the second state has the islet, the line halfway between the coasts runs close to the first coast. Once the first state has it, the line runs beyond the islet.",
    before: "Islet under Russian administration",
    after: "Islet under Japanese administration",
    shares: "Sea that would lie on Japan’s side, of the sea in question",
    note: "The dashed line is equally far from both coasts. It is computed and no legal boundary: nobody has agreed on one here.",
    how: "How the sea is computed",
  },
  sentences: {
    document: "Article 9 of the declaration",
    words: "Habomai and Shikotan, after a peace treaty",
    why: "Why both cannot be right",
  },
  events: {
    all: (count) => `All ${count} events`,
  },
  facilities: {
    heading: (count) => `${count} US facilities in Okinawa, the largest by area`,
    rest: (count, area) => `${count} smaller ones: ${area} in all`,
    asked: "Putin asked, 20 December 2018",
    answered: "Abe said, 1 January 2019",
    overlay: "Lay Iturup over Okinawa",
  },
  open: {
    shares: "Left as today after a handover of the two",
    land: "Disputed land",
    people: "People, 2018",
    sea: "Sea in question, computed",
    conditions: "Conditions on 7 January 2019",
    later: (count) => `After the article: ${count} events`,
    explore: "Explore",
  },
};
