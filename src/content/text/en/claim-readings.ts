import type { ClaimId } from "../../claims.ts";
import type { ClaimReading } from "../content-text.ts";

/** How we read each claim, what we make of it and why, in English. */
export const claimReadings: Readonly<Record<ClaimId, ClaimReading>> = {
  "p0-treaty-benefits-us": {
    when: "January 2019; the page’s address does not show the day.",
    reading: "We read it as Abe’s view in paragraphs 1 and 2.",
    reason:
      "We do not judge this: it is Abe’s opinion with his name cut off. Sputnik Brasil’s headline had “diz premiê do Japão”, says Japan’s premier. Fort Russ dropped those words.",
    context:
      "Fort Russ translated the first half of that headline and put a question in place of the rest. The body still names Abe.",
    later: null,
  },
  "p0-does-washington-want-peace": {
    when: "January 2019; the day is not known.",
    reading: "We read it as a hint that the American government may not want a settlement.",
    reason:
      "The article gives no ground for the doubt: none of its twelve paragraphs says what Washington wants.",
    context:
      "Fort Russ added the question. Washington’s own record cuts both ways. Secretary of State Dulles warned Japan in August 1956 against recognising full Soviet sovereignty over the Kurils. But in November 2010 the State Department urged both countries to conclude a peace treaty.",
    later:
      "The commander of US forces in Japan, Jerry Martinez, said on 9 January 2019 that there was no plan “right now” to put forces on the islands.",
  },
  "p1-regional-security": {
    when: "Sunday 6 January 2019: paragraph 1 gives the weekday, Sputnik Brasil’s item the date.",
    reading: "We read it as what Abe expects of a treaty.",
    reason:
      "We do not judge this: it is Abe’s expectation, which TASS reported the same day. He voiced it to the broadcaster NHK.",
    context:
      "The article leaves out another remark that TASS reported from that interview: the dispute could not be settled unless the Russians on the islands agreed. Fort Russ added “TOKYO” at the start; the press followed Abe in Yamaguchi Prefecture on 5 and 6 January.",
    later:
      "Moscow summoned Japan’s ambassador on 9 January 2019 over three points, the islanders’ consent to a transfer among them.",
  },
  "p1-gain-for-us": {
    when: "Sunday 6 January 2019, in the same remark.",
    reading: "We read it as Abe’s inference: what makes the region safer serves Japan’s ally.",
    reason:
      "We do not judge this: it is Abe’s opinion, which TASS reported as well. It came from the NHK interview.",
    context:
      "TASS reported that Abe tied it to the alliance with the United States, as the basis of Japan’s security.",
    later:
      "Katsuyuki Kawai, Abe’s diplomatic aide in the ruling party, asked for American support on 8 January 2019, at the Hudson Institute in Washington. Kyodo has him say that a treaty with Russia would serve to “jointly counter the threat from China”.",
  },
  "p2-abe-quotation": {
    when: "Sunday 6 January 2019; the article credits Kyodo.",
    reading: "We read it as the remark of paragraph 1 once more.",
    reason:
      "We do not judge this: it is an opinion, and not in Abe’s exact words. TASS, from NHK, reported the same thought in other words; both versions are translations.",
    context:
      "Fort Russ translated Sputnik Brasil’s Portuguese, which cites Kyodo. We did not find Kyodo’s own text.",
    later: null,
  },
  "p3-abe-renews-pledge": {
    when: "Counted from Sunday 6 January 2019, “earlier this week” is most likely 4 January in Ise, perhaps 5 January in Shimonoseki.",
    reading: "We take the occasion to be Abe’s New Year press conference in Ise.",
    reason:
      "Abe did renew the pledge, as his office’s transcript of 4 January shows. He spoke of resolving the islands issue and signing a treaty. The next day, the press reported, he called the talks decisive.",
    context:
      "Abe also said in Ise, Kyodo reported, that Russian residents must be persuaded that sovereignty over their home would change.",
    later: null,
  },
  "p3-decades-long-dispute": {
    when: "Background in the item of 6 January 2019.",
    reading:
      "We read it as the dispute over Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu).",
    reason:
      "The dispute is indeed decades old. Soviet forces landed on the four in August and September 1945, and Tokyo has claimed islands in talks with Moscow since 1955.",
    context:
      "Paragraph 3 does not name the territory. Paragraph 11 names two of the four; no paragraph names the others.",
    later: null,
  },
  "p4-singapore-meeting": {
    when: "In the item of 6 January 2019, which leaves out the year of the meeting.",
    reading: "We read the date as 14 November 2018.",
    reason: "The Kremlin’s record of the meeting has the same day and place.",
    context:
      "Putin had proposed a treaty “without any preconditions” in Vladivostok on 12 September 2018. Tokyo answered that the islands came first.",
    later: null,
  },
  "p4-faster-talks": {
    when: "In the item of 6 January 2019; the meeting was on 14 November 2018.",
    reading: "We read it as an agreement about the pace of the talks, not about their outcome.",
    reason: "Both the Kremlin’s record and the Japanese press report it.",
    context:
      "The two leaders put their foreign ministers in charge of the talks on 1 December 2018, in Buenos Aires.",
    later: null,
  },
  "p4-basis-1956": {
    when: "In the item of 6 January 2019; the meeting was on 14 November 2018.",
    reading: "We read it as the text that the talks start from, not as agreement on what it means.",
    reason:
      "The Kremlin’s record names the 1956 declaration as the basis. Its meaning stayed open. Putin said the next day that it does not settle “under what sovereignty” the two islands would be. Tokyo said that a handover would confirm Japanese sovereignty; its aim for all four was unchanged.",
    context:
      "The Joint Declaration ended the state of war and restored relations. In Article 9 the two states agreed to go on negotiating a peace treaty, and Moscow to hand over Habomai and Shikotan after it.",
    later:
      "Putin said in Moscow on 22 January 2019 that he and Abe wanted a treaty on this basis. Moscow broke off the talks on 21 March 2022, within a month of invading Ukraine. It cited Japan’s sanctions: “in these conditions” it would not continue.",
  },
  "p5-four-islands": {
    when: "In the item of 6 January 2019 that became paragraphs 1 to 5; the declaration was signed on 19 October 1956.",
    reading: "We read “the statement” as the Joint Declaration of 1956, named in paragraph 4.",
    reason:
      "Article 9 of the declaration names two islands, not four. The Soviet Union “agrees to transfer to Japan the Habomai Islands” and Shikotan, in the United Nations’ translation. The text does not mention Kunashir (Kunashiri) or Iturup (Etorofu).",
    context:
      "Sputnik Brasil’s item of 6 January already had the number four, and cites nobody for it. Only the Japanese and Russian texts of the declaration are authentic.",
    later: null,
  },
  "p5-handover-seals-treaty": {
    when: "In the item of 6 January 2019; the declaration was signed on 19 October 1956.",
    reading:
      "We read “to seal” as saying that the handover brings the treaty about. It may mean only that both belong to one settlement.",
    reason:
      "Half of this is right: Article 9 ties a handover to a peace treaty, but puts the treaty first. The text also gives another reason for the handover, Japan’s wishes and interests.",
    context: "We judge the number, four against Article 9’s two, as a claim of its own.",
    later: null,
  },
  "p6-us-troops-no-threat": {
    when: "In a television interview recorded on 27 December 2018 and broadcast on 1 January 2019.",
    reading: "We read it as Abe’s assurance about the American presence.",
    reason:
      "We do not judge this: the two governments disagree. The article is close to Kyodo’s account of the interview.",
    context:
      "The second Sputnik Brasil item begins here, five days older than the first. Putin had named two worries. American bases “could be placed there”, he said on 1 June 2017, if the islands came under Japanese sovereignty. On 20 December 2018 he spoke of American missile defence in Japan.",
    later: null,
  },
  "p6-asahi-interview": {
    when: "Recorded on 27 December 2018, broadcast on 1 January 2019; the article gives neither date.",
    reading: "We read “Asahi” as TV Asahi.",
    reason:
      "Abe did give the interview, to the broadcaster TV Asahi. Sputnik Brasil wrote “emissora Asahi”; Fort Russ dropped the word for broadcaster, and “Asahi” alone is easily taken for the newspaper.",
    context:
      "REN TV and Kyodo reported the interview as well; the Mainichi and the Sankei carried Kyodo.",
    later: null,
  },
  "p7-not-hostile-to-russia": {
    when: "Recorded on 27 December 2018, broadcast on 1 January 2019.",
    reading: "We read it as the quotation behind paragraph 6.",
    reason:
      "We do not judge this: it is Abe’s opinion of what the forces are for. Kyodo’s account in Japanese has both points.",
    context:
      "Abe pointed to Articles V and VI of the security treaty of 1960, REN TV adds. Article V covers an armed attack “in the territories under the administration of Japan”; Article VI grants US forces facilities in Japan. By our inference both would reach the islands once Japan administered them, unless otherwise agreed.",
    later:
      "Japan’s Cabinet, asked about Article V, answered on 29 November 2019 that Japan could not in fact administer the islands.",
  },
  "p8-explained-to-putin": {
    when: "In the interview broadcast on 1 January 2019; Abe did not say when he had spoken to Putin.",
    reading: "We read “it” as the argument of paragraphs 6 and 7, and the claim as what Abe says.",
    reason:
      "Abe said so, in Kyodo’s account; what passed between him and Putin is not on record. The Asahi reported on 16 November 2018, from Abe’s office, that he had assured Putin there would be no US bases on Habomai and Shikotan.",
    context:
      "Tokyo declined to comment on the Asahi’s report. The Kremlin’s spokesman Dmitry Peskov neither confirmed nor denied the assurance; alliance obligations, he said, “are important”. Several outlets date the assurance to Singapore, Jiji to a meeting in 2016. In a programme aired on 30 December Abe said that his government had “not yet” won American consent to keep the islands free of US forces.",
    later:
      "Putin himself spoke of Abe’s reassurances on 14 March 2019, by Kommersant’s account. They could not keep American forces off the islands, he said.",
  },
  "p8-hopes-putin-understands": {
    when: "In the interview recorded on 27 December 2018 and broadcast on 1 January 2019.",
    reading: "We read it as Abe’s hope, not as news of what Putin thinks.",
    reason:
      "We do not judge a hope, but Kyodo’s account is stronger. There Abe is certain that Putin will understand.",
    context:
      "Paragraphs 9 and 10 are not Putin’s answer: he had spoken on 20 December, a week before the recording.",
    later: null,
  },
  "p9-say-over-bases": {
    when: "Thursday 20 December 2018, at his annual press conference; the article says “December”.",
    reading:
      "We read it as Putin’s doubt about who decides. “The statement” that opens the paragraph is Abe’s remark, not the declaration of 1956.",
    reason:
      "We do not judge a doubt, but the article leaves out what it was about: US bases on the islands after a handover. The Asahi has Putin say: “We do not understand the level of Japan’s sovereignty in making such decisions.”",
    context:
      "Notes exchanged with the security treaty of 1960 require consultation with Tokyo before “major changes in the deployment” of US forces into Japan. The writer Yujin Fuse quotes a confidential handbook of Japan’s Foreign Ministry of 1983: to promise Moscow in advance that the islands would have no bases was problematic. That is a manual, not a treaty.",
    later:
      "Abe said at the end of January 2019 that US bases on the islands would be possible only with Tokyo’s consent, RIA Novosti reported from Kyodo.",
  },
  "p9-okinawa-protests": {
    when: "Thursday 20 December 2018, in the same answer.",
    reading: "We read it as Putin’s example: Okinawa protests, and the bases stay.",
    reason:
      "Putin did say so. The Asahi quotes him: the governor “is opposed”, there are protests, “everybody is against it”. The last is an overstatement, which the article does not repeat.",
    context:
      "The Japanese press took him to mean Henoko, where landfill had begun on 14 December. Neither his answer, as the Asahi quotes it, nor the article names a site.",
    later:
      "Okinawa Prefecture held a referendum on the landfill at Henoko on 24 February 2019: about 72% of the valid votes were against it and about 19% for it.",
  },
  "p10-factor-in-talks": {
    when: "Thursday 20 December 2018, in the same answer.",
    reading: "We read “this” as the question of paragraph 9: who decides about the bases.",
    reason:
      "We do not judge a negotiating position; “without an answer to this question”, the Asahi has Putin say, crucial decisions would be very difficult.",
    context:
      "The question was old. Moscow asked in January 1960 for all foreign troops to leave Japan before a handover. The Asahi reported in December 2016 that Japan’s security adviser, Shotaro Yachi, had told Russia’s Nikolai Patrushev that bases on the islands were possible. Two days after that report Putin spoke in Tokyo of naval bases near Vladivostok and of Japan’s treaty duties. Japan’s Cabinet denied in 2018 that Yachi’s talks had dealt with applying the security treaty to the islands. Moscow’s spokeswoman, Maria Zakharova, said on 13 December 2018 that the Soviet memoranda of 1960 should be taken into account.",
    later: null,
  },
  "p11-habomai-shikotan": {
    when: "In the item of 1 January 2019 that became paragraphs 6 to 12; the declaration was signed on 19 October 1956.",
    reading:
      "We read “the statement” as the Joint Declaration of 1956. Fort Russ cut the sentence that named it, so the words seem to point to something Abe or Putin said.",
    reason:
      "The sentence has the islands and the order of Article 9: Habomai and Shikotan, after a peace treaty. “Control” is the article’s word; the declaration speaks of a transfer.",
    context:
      "The two governments disagree on whether a handover includes sovereignty. Putin said on 15 November 2018 that the text does not say. Chief Cabinet Secretary Yoshihide Suga answered the next day that a handover would naturally confirm Japan’s.",
    later: null,
  },
  "p11-both-ratified": {
    when: "In the item of 1 January 2019.",
    reading: "We read “the two countries” as Japan and the Soviet Union, which signed it.",
    reason:
      "Both countries did ratify it. Japan’s Diet approved the text on 27 November and 5 December 1956; the Presidium of the Supreme Soviet ratified it on 8 December. It took effect on 12 December, when instruments were exchanged in Tokyo.",
    context:
      "Article 10 of the declaration requires ratification. TASS dates both parliaments’ approval to 8 December; the Diet’s minutes give the days above.",
    later: null,
  },
  "p11-japan-refused": {
    when: "In the item of 1 January 2019; the article gives no date for the refusal.",
    reading:
      "We read “such agreements” as the handover of Article 9. Other parts of the declaration, such as the end of the state of war, took effect.",
    reason:
      "This is half the story, and one party’s line. Putin said on 15 November 2018 that Japan had refused, and that the Soviet Union then refused too. The article gives neither his name nor the second half. The handover awaits a peace treaty, and none exists.",
    context:
      "Tokyo seeks all four. Moscow added a condition in January 1960, that foreign troops leave Japan; Tokyo replied that one side cannot change a ratified text. By the American record, Secretary of State Dulles had warned Japan in August 1956 against recognising full Soviet sovereignty over the Kurils.",
    later:
      "Russia’s foreign minister, Sergei Lavrov, blamed Japan in May 2019. It had acted under pressure from the United States, he said.",
  },
  "p11-demand-for-four": {
    when: "In the item of 1 January 2019; it gives no date for the demand.",
    reading: "We read the four as Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu).",
    reason:
      "Japan’s government says so itself: its position is that all four are Japanese. It told Moscow in February 1960 that it sought more than the two islands of the declaration.",
    context:
      "The demand outlived Singapore: in November 2018 Tokyo said that its aim for all four was unchanged.",
    later: null,
  },
  "p11-kuril-label": {
    when: "In the item of 1 January 2019.",
    reading: "We read it as saying that the four are the main islands of the Kuril chain.",
    reason:
      "No definition that we found makes these four the main Kuril islands. Japan’s government counts none of them as a Kuril island. Russian usage counts all of them, but Shikotan and Habomai are far smaller than Paramushir and Urup, which are outside the dispute.",
    context:
      "Japan renounced the Kuril Islands in the peace treaty of 1951, which does not define them. Tokyo reads the term as Urup and the islands north of it. Habomai is a group of islets counted as one.",
    later: null,
  },
  "p12-visit-to-russia": {
    when: "In the item of 1 January 2019, looking ahead.",
    reading: "We read it as the announcement of a trip; it foretells no city and no result.",
    reason: "The trip took place when the article says.",
    context:
      "In November Abe had announced a visit for the new year. On 17 December the Kremlin named 21 January as a possible day.",
    later:
      "Abe arrived on 21 January 2019 and met Putin in the Kremlin the next day. Putin said that both wanted a treaty based on the text of 1956; they reported no result on territory.",
  },
};
