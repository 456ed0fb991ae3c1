import type { StoryText } from "../content-text.ts";

/** What the pictures of the story say, in English. */
export const storyText: StoryText = {
  rule: {
    picture:
      "Two coasts with a sea between them, and an islet near the first. While the second state administers the islet, the line halfway between the coasts runs close to the first coast. Once the first state does, the line runs beyond the islet.",
    before: "Islet under Russian administration",
    after: "Islet under Japanese administration",
    shares: "Sea that would lie on Japan’s side, of the sea in question",
    note: "The dashed line, equally far from both coasts, is computed. Both states already claim this sea, and no boundary is agreed.",
    how: "How the sea is computed",
  },
  sentences: {
    why: "Why both cannot be right",
  },
  events: {
    all: (count) => `All ${count} events`,
  },
  facilities: {
    heading: (count) => `${count} US facilities in Okinawa, the largest by area`,
    rest: (count, area) => `${count} smaller ones: ${area} in all`,
    treaty: "A treaty that follows the flag",
    reach:
      "By its words the US–Japan security treaty would reach islands that Russia hands over. Article V covers territories that Japan administers, and Article VI lets US forces use bases in Japan.",
    reports:
      "Japan’s security adviser, Shotaro Yachi, told Moscow in 2016 that bases there were possible, the Asahi reported; Tokyo said that the treaty’s reach was not discussed. In 2018, the paper reported, Abe assured Putin there would be none.",
    asked: "Putin asked, 20 December 2018",
    answered: "Abe said, 1 January 2019",
    overlay: "Lay Iturup (Etorofu) over Okinawa",
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
