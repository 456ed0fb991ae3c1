import type { SilenceId } from "../../silences.ts";
import type { SilenceText } from "../content-text.ts";

/** What a reader would need and does not get from the article, in English. */
export const silenceText: Readonly<Record<SilenceId, SilenceText>> = {
  "names-of-two-islands": {
    title: "The names of two of the four",
    missing:
      "Kunashir (Kunashiri) and Iturup (Etorofu) are never named, though they make up 93% of the land in dispute and are exactly what separates four islands from two.",
  },
  "two-items-joined": {
    title: "That it is two items in one",
    missing:
      "Paragraphs 1 to 5 come from an item of 6 January 2019, paragraphs 6 to 12 from one of 1 January. The article does not say so, and its two accounts of the declaration disagree.",
  },
  "meaning-of-kurils": {
    title: "What “Kuril” covers is in dispute",
    missing:
      "Japan gave up the Kuril Islands in the peace treaty of 8 September 1951, which does not define them. On 19 October 1951 a Japanese official told the Diet that the southern ones were included but Habomai and Shikotan were not; Japan’s government now says that none of the four was given up.",
  },
  "two-positions": {
    title: "What each side rests its claim on",
    missing:
      "Japan points to the border treaty of 1855 and says that no other state held the four until 1945. Russia says that the war and the Allied agreements gave them to the Soviet Union and that the question of sovereignty is closed.",
  },
  "dulles-warning": {
    title: "The American warning of August 1956",
    missing:
      "According to the American record, Secretary of State Dulles told Japan that if it conceded the Kurils to Moscow in full sovereignty, Washington could claim as much in the Ryukyus, which include Okinawa.",
  },
  "us-support-1956": {
    title: "American support for Japan’s claim",
    missing:
      "In a note of 7 September 1956 the United States held that Iturup (Etorofu) and Kunashir (Kunashiri), with Habomai and Shikotan, have always been part of Japan. The headline asks about Washington’s wishes; nothing of its record follows.",
  },
  "soviet-condition-1960": {
    title: "Moscow’s added condition of 1960",
    missing:
      "On 27 January 1960 the Soviet Union made the departure of all foreign troops from Japan a further condition for handing over Habomai and Shikotan. Japan replied that the troops had been there in 1956 and that one side cannot change a treaty.",
  },
  "four-island-aim": {
    title: "Tokyo’s unchanged aim",
    missing:
      "After the Singapore agreement the Japanese government said that its aim for all four islands was unchanged. Paragraph 4 gives only the common basis of the talks.",
  },
  residents: {
    title: "The people who live there",
    missing:
      "About 18,000 people, Russian citizens, live on Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu); a count of 2018 gives 18,010 and a later one, of 1 January 2020, 18,365. Habomai has no civilian residents.",
  },
  "base-at-henoko": {
    title: "Which base the protests are about",
    missing:
      "Putin’s point was about the base being built at Henoko, beside Camp Schwab, where landfill began on 14 December 2018. The article speaks of the American presence in Okinawa as a whole and names no base.",
  },
  "russian-protest": {
    title: "Russia’s protest of 9 January",
    missing:
      "Russia’s foreign ministry summoned Japan’s ambassador and protested at talk in Japan of winning over the islanders and of waiving compensation.",
  },
  "lavrov-line": {
    title: "Lavrov’s line of 14 January",
    missing:
      "After talks in Moscow, Foreign Minister Lavrov said that sovereignty over the islands was not under discussion and that Japan must first accept the outcome of the war.",
  },
};
