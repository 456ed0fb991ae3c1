import type { SilenceId } from "../../silences.ts";
import type { SilenceText } from "../content-text.ts";

/** What a reader would need and does not get from the article, in English. */
export const silenceText: Readonly<Record<SilenceId, SilenceText>> = {
  "names-of-two-islands": {
    title: "The names of two of the four",
    missing:
      "The article never names Kunashir (Kunashiri) and Iturup (Etorofu). They are the difference between four islands and two, and 93% of the land.",
  },
  "two-items-joined": {
    title: "That it is two items in one",
    missing:
      "Paragraphs 1 to 5 come from an item of 6 January 2019, paragraphs 6 to 12 from one of 1 January. The article does not say so, and the two disagree about the declaration.",
  },
  "meaning-of-kurils": {
    title: "What “Kuril” covers is in dispute",
    missing:
      "Japan renounced the Kuril Islands in the peace treaty of 8 September 1951, which does not define them. Kumao Nishimura of its Foreign Ministry told the Diet on 19 October 1951 that the term took in the southern Kurils, but not Habomai and Shikotan. Japan’s government now says that it renounced none of the four.",
  },
  "two-positions": {
    title: "What each side rests its claim on",
    missing:
      "Japan says that the treaty of 1855 confirmed a border that already existed, and that no other state held the four until 1945. Russia says that the war and the Allied agreements made them Soviet, and that the question of sovereignty is closed.",
  },
  "treaty-follows-administration": {
    title: "The treaty that follows the flag",
    missing:
      "This is why American bases matter to islands that have none. The US–Japan security treaty of 1960 covers an attack “in the territories under the administration of Japan” (Article V) and lets US forces use facilities in Japan (Article VI). Washington said in 2010 that Article V did not apply to the islands, as Japan did not administer them. By our inference a handover would bring both articles there, unless otherwise agreed.",
  },
  "reported-assurance": {
    title: "Putin’s fear, Abe’s assurance",
    missing:
      "Putin feared American bases on any islands that Russia handed over; the article never says so. The Asahi reported that Japan’s security adviser had called them possible in November 2016; Japan’s Cabinet denied the exchange in 2018. The paper also reported that Abe had assured Putin there would be none, which neither government confirmed in 2018.",
  },
  "dulles-warning": {
    title: "The American warning of August 1956",
    missing:
      "Washington once tied Okinawa to these islands. Moscow was offering Japan two of them when Secretary of State Dulles, by the American record, warned its foreign minister. If Japan recognised full Soviet sovereignty over the Kurils, the United States would assume that it was equally entitled to the Ryukyus, which include Okinawa.",
  },
  "us-support-1956": {
    title: "American support for Japan’s claim",
    missing:
      "The headline asks what Washington wants, and the article gives none of its record. In a note of 7 September 1956 the United States held that Iturup (Etorofu) and Kunashir (Kunashiri), with Habomai and Shikotan, have always been part of Japan. It added that Japan could not transfer sovereignty over what it had renounced.",
  },
  "soviet-condition-1960": {
    title: "Moscow’s added condition of 1960",
    missing:
      "Moscow demanded on 27 January 1960 that all foreign troops leave Japan before Habomai and Shikotan were handed over. Tokyo replied that such troops had been there in 1956 and that one side cannot change a treaty. On 13 December 2018, three weeks before the article, Russia’s Foreign Ministry said that the Soviet memoranda of 1960 should be taken into account.",
  },
  "four-island-aim": {
    title: "Tokyo’s unchanged aim",
    missing:
      "Tokyo said after Singapore that its aim for all four islands was unchanged. Paragraph 4 gives only the common basis of the talks.",
  },
  residents: {
    title: "The people who live there",
    missing:
      "Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu) are home to Russian citizens, 18,010 by a count of 2018. Habomai has no civilian residents.",
  },
  "residents-of-1945": {
    title: "The people who had to leave",
    missing:
      "Japan counted 17,291 residents on the four on 15 August 1945. About half fled by themselves; Soviet authorities deported the rest by way of Sakhalin, most of them from July 1947 to October 1948.",
  },
  ainu: {
    title: "The people who were there first",
    missing:
      "The Ainu lived on these islands before either state came. The few still there in 1945 were deported with the Japanese. The scholar Yukiko Kuroiwa records that their association in Hokkaido demanded rights in the islands in 2002. By the same account, an indigenous summit of 2008 wanted the Ainu at the table as owners in any talks.",
  },
  "public-opinion": {
    title: "What the two publics thought",
    missing:
      "Most Russians polled opposed handing over islands, and few Japanese wanted two alone. In November 2018 the independent Levada Center found 74% against and 17% for. The Nikkei, asking something else, found 46% for two islands first, 33% for all four at once and 5% for two alone.",
  },
  "base-at-henoko": {
    title: "Which base the protests are about",
    missing:
      "The Japanese press took Putin to mean the base being built at Henoko, beside Camp Schwab, where landfill began on 14 December 2018. As quoted, he named no site. The article speaks of the American presence in Okinawa as a whole.",
  },
  "russian-protest": {
    title: "Russia’s protest of 9 January",
    missing:
      "Moscow summoned Japan’s ambassador over three points: the islanders’ consent to a transfer, talk of dropping compensation claims against Russia, and 2019 as a turning point. Abe made the first in the interview that opens the article, with NHK on the 6th, and on TV Asahi on the 1st. Kyodo traced it to his press conference of 4 January.",
  },
  "lavrov-line": {
    title: "Lavrov’s line of 14 January",
    missing:
      "Foreign Minister Sergei Lavrov said after talks with his Japanese colleague that sovereignty over the islands was not under discussion. Japan, he said, must first accept the outcome of the war.",
  },
  "islanders-poll": {
    title: "The islanders’ answer",
    missing:
      "Almost all islanders asked were against a handover. The state pollster VTsIOM reported 96% against and 2% for it, from 7,695 islanders, two thirds of the adults.",
  },
  "tempo-lost": {
    title: "Where the talks stood in March 2019",
    missing:
      "Putin told a closed meeting of business leaders that “tempo has been lost”, Kommersant reported. Japan, he said, would first have to leave its pact with the United States.",
  },
};
