import type { ClaimId } from "../../claims.ts";
import type { ClaimReading } from "../content-text.ts";

/** How we read each claim, what we make of it and why, in English. */
export const claimReadings: Readonly<Record<ClaimId, ClaimReading>> = {
  "p0-treaty-benefits-us": {
    when: "January 2019, when Fort Russ put the page online; its address shows the year and month, not the day.",
    reading: "We read it as the view of Abe that paragraphs 1 and 2 report, without his name.",
    reason:
      "The body of the article does report that a treaty would benefit the United States, but as Abe’s expectation. The headline turns one leader’s view into a plain fact.",
    context:
      "The wording is Fort Russ’s own. The Sputnik Brasil headline behind it, of 6 January 2019, presented the benefit as something Prime Minister Shinzo Abe had said, and so do the article’s first two paragraphs.",
    later: null,
  },
  "p0-does-washington-want-peace": {
    when: "January 2019, the month in the page’s address; the day is not known.",
    reading:
      "We read the question as a hint that the American government may be against a settlement.",
    reason:
      "None of the twelve paragraphs says what the American government wants, so the article gives no ground for the hint.",
    context:
      "Fort Russ added the question: Sputnik Brasil’s headline stopped at Abe’s remark, and none of the twelve paragraphs speaks of American wishes. In November 2010 the US State Department restated its support for Japan over the islands and urged both countries to sign a peace treaty.",
    later: null,
  },
  "p1-regional-security": {
    when: "Sunday 6 January 2019. Paragraph 1 gives only the weekday; the Sputnik Brasil item it renders carries the date.",
    reading: "We read it as what Abe expects of a treaty.",
    reason:
      "It is a political expectation, which we do not judge. That Abe voiced it is supported: TASS reported the same remark that day from the Japanese broadcaster NHK.",
    context:
      "The Kyodo agency, which the article cites, is named only in paragraph 2. Fort Russ added the “TOKYO” that opens the paragraph: press reports place Abe in Yamaguchi Prefecture on 5 and 6 January.",
    later: null,
  },
  "p1-gain-for-us": {
    when: "Sunday 6 January 2019, in the same remark as the point about regional security.",
    reading:
      "We read it as Abe’s inference from the point before: what makes the region safer serves Japan’s ally as well.",
    reason:
      "Whether the United States would gain is a matter of opinion, which we do not judge. That Abe said so is supported by the TASS account of the same remark.",
    context:
      "In the TASS account Abe tied the thought to the alliance with the United States as the base of Japan’s security. The headline makes the same point without naming him.",
    later: null,
  },
  "p2-abe-quotation": {
    when: "Sunday 6 January 2019; the article credits Kyodo.",
    reading:
      "We read it as the remark of paragraph 1, given a second time as a quotation. The words in square brackets are an editor’s, not Abe’s.",
    reason:
      "The thought is an opinion and not judged. The report agrees with Sputnik Brasil’s item and with a Japanese-language rendering of the remark. It is not a verbatim quotation, because the English has been translated more than once.",
    context:
      "Fort Russ rendered what Sputnik Brasil had made of the Kyodo report. Kyodo’s own text was not found.",
    later: null,
  },
  "p3-abe-renews-pledge": {
    when: "“Earlier this week”, seen from Sunday 6 January 2019: most likely Friday 4 January, at his press conference in Ise; perhaps Saturday 5 January, in Shimonoseki.",
    reading:
      "We take the occasion to be the press conference of 4 January in Ise; 5 January in Shimonoseki is possible too.",
    reason:
      "On 4 January Abe spoke of resolving the islands issue and signing a treaty; according to press reports he said on 5 January that the talks had reached a decisive stage. Either occasion bears the sentence out.",
    context:
      "The article does not say which occasion it means. At Ise Abe also announced a trip to Russia for later that month.",
    later: null,
  },
  "p3-decades-long-dispute": {
    when: "Given as background in the item of 6 January 2019; the dispute goes back to 1945.",
    reading:
      "We read it as the dispute over Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu).",
    reason:
      "Soviet forces landed on the four between 28 August and 5 September 1945, and the islands have been in dispute since: more than seven decades at the time of the article.",
    context:
      "Paragraph 3 does not say which territory it means. Paragraph 11 names two of the four, and no paragraph names the other two.",
    later: null,
  },
  "p4-singapore-meeting": {
    when: "Stated in the item of 6 January 2019 about Wednesday 14 November 2018; the article leaves out the year.",
    reading: "We read the date as 14 November 2018.",
    reason: "The Kremlin’s record of the meeting has the same day and place.",
    context:
      "Two months earlier, on 12 September 2018 in Vladivostok, Putin had proposed a peace treaty by the end of the year without preconditions, while Tokyo held to settling the territorial question first.",
    later: null,
  },
  "p4-faster-talks": {
    when: "Stated in the item of 6 January 2019; the agreement was made on 14 November 2018.",
    reading: "We read it as an agreement about the pace of the talks, not about their outcome.",
    reason: "The Kremlin’s record and Japanese press reports of the meeting both carry it.",
    context:
      "On 1 December 2018, in Buenos Aires, the foreign ministers were put in charge of the talks.",
    later: null,
  },
  "p4-basis-1956": {
    when: "Stated in the item of 6 January 2019 about the agreement of 14 November 2018; the declaration itself was signed on 19 October 1956.",
    reading:
      "We read it as naming the text that the talks start from. It does not say that either side accepts the other’s reading of that text.",
    reason:
      "The Kremlin’s record names the 1956 declaration as the basis. Afterwards the Japanese government said that its aim for all four disputed islands was unchanged, which the article leaves out.",
    context:
      "The Joint Declaration ended the state of war and restored relations. Its Article 9 keeps peace treaty talks open and provides for Habomai and Shikotan to be handed over to Japan after a treaty.",
    later:
      "On 22 January 2019 the two leaders confirmed in Moscow that they wanted a treaty on this basis. On 21 March 2022 Russia’s Foreign Ministry announced that it would not continue the talks.",
  },
  "p5-four-islands": {
    when: "Published in the item of 6 January 2019 that became paragraphs 1 to 5; the text it describes was signed on 19 October 1956.",
    reading:
      "We read “the statement” as the Joint Declaration of 1956, named in paragraph 4. So this is a claim about what that text says.",
    reason:
      "Article 9 of the declaration names the Habomai Islands and Shikotan. It does not mention Kunashir (Kunashiri) and Iturup (Etorofu). Paragraph 11 has the same two for the same document.",
    context:
      "The article cites nobody for the number. It was already in Sputnik Brasil’s item of 6 January; paragraph 11 comes from a different item, of 1 January, which the Fort Russ page runs on from this one.",
    later: null,
  },
  "p5-handover-seals-treaty": {
    when: "Published in the item of 6 January 2019; the text it describes was signed on 19 October 1956.",
    reading:
      "We read “to seal” as the handover bringing the treaty about. It can also be read as no more than part of one settlement.",
    reason:
      "Article 9 does tie a handover to a peace treaty, but in the other order and for another reason: the treaty is concluded first, the handover comes after it, and the text gives Japan’s wishes and interests as the ground. It covers two islands, not four.",
    context:
      "The islands meant are the four of the same sentence, so the question of their number touches this claim as well.",
    later: null,
  },
  "p6-us-troops-no-threat": {
    when: "In a television interview recorded on 27 December 2018 and broadcast on Tuesday 1 January 2019.",
    reading: "We read it as Abe’s assurance about the American presence.",
    reason:
      "Whether the troops are a threat is argued between the two sides and not judged here. That Abe said so is supported: Japanese reports of the interview carry it, and the article is close to them.",
    context:
      "Here the second Sputnik Brasil item begins. It is dated 1 January 2019, five days before the one that fills paragraphs 1 to 5, so the article runs backwards in time at this point.",
    later: null,
  },
  "p6-asahi-interview": {
    when: "Recorded on 27 December 2018, broadcast on 1 January 2019; the article gives neither date.",
    reading: "We read “Asahi” as TV Asahi, the broadcaster.",
    reason:
      "There was such an interview. It was given to the broadcaster TV Asahi, and “Asahi” alone is easily taken for the newspaper Asahi Shimbun, a different outlet.",
    context:
      "The newspapers Mainichi and Sankei and the Russian channel REN TV reported the interview as well.",
    later: null,
  },
  "p7-not-hostile-to-russia": {
    when: "Recorded on 27 December 2018, broadcast on 1 January 2019.",
    reading:
      "We read it as the wording behind paragraph 6: one remark, given a second time in quotation marks.",
    reason:
      "What the forces are for is opinion here and not judged. That Abe said so is supported: Kyodo’s account in Japanese, carried by the newspapers Mainichi and Sankei, has both points.",
    context:
      "The Russian channel REN TV adds that he referred to Articles 5 and 6 of the security treaty between Japan and the United States.",
    later: null,
  },
  "p8-explained-to-putin": {
    when: "Said in the interview broadcast on 1 January 2019; he did not say when he had spoken to Putin about it.",
    reading:
      "We read “it” as the argument of paragraphs 6 and 7, and the claim as what Abe says he did.",
    reason:
      "That Abe said this is supported by a Japanese report of the interview. The conversation with Putin itself rests on his word alone.",
    context:
      "Neither the article nor the Sankei report of the interview gives an occasion for the conversation.",
    later: null,
  },
  "p8-hopes-putin-understands": {
    when: "Said in the interview recorded on 27 December 2018 and broadcast on 1 January 2019.",
    reading: "We read it as a hope about Putin’s attitude. It does not say what Putin thinks.",
    reason:
      "A hope is not judged. The report of it is supported but weaker than Japanese newspaper reports, in which Abe feels sure that Putin will understand.",
    context:
      "What Putin says in paragraphs 9 and 10 is no answer to it: it dates from 20 December, a week before the interview was recorded.",
    later: null,
  },
  "p9-say-over-bases": {
    when: "Thursday 20 December 2018, at his annual press conference; the article says “December”.",
    reading:
      "We read it as Putin’s doubt about who decides, with Okinawa as the example. “The statement” that opens the paragraph means Abe’s remark about the troops, not the 1956 declaration.",
    reason:
      "It is a doubt and not judged. That Putin voiced it at his press conference is supported by Japanese press reports.",
    context: "Putin was answering a question from Kyodo; missile defence came up as well.",
    later: null,
  },
  "p9-okinawa-protests": {
    when: "Thursday 20 December 2018, as part of the same answer.",
    reading:
      "We read it as part of Putin’s example: there are protests in Okinawa, and the American presence goes on.",
    reason:
      "Press reports have him point to the governor’s and the public’s opposition to the base being built at Henoko. Putin spoke of everyone being against it, which overstates it; the article’s wording does not.",
    context:
      "Landfill at Henoko had begun on 14 December 2018, six days before the press conference. The article names no base.",
    later: null,
  },
  "p10-factor-in-talks": {
    when: "Thursday 20 December 2018, as part of the same answer.",
    reading: "We read “this” as the question of paragraph 9: who decides about the bases.",
    reason:
      "What talks must take into account is a negotiating position and not judged. That Putin took it is supported: as reported, he said that major decisions would be hard to take without an answer.",
    context:
      "Troops had been an issue before. A Soviet memorandum of 27 January 1960 made the departure of all foreign forces from Japan a further condition for handing over Habomai and Shikotan; Japan replied that such forces had been there in 1956 already.",
    later: null,
  },
  "p11-habomai-shikotan": {
    when: "Published in the item of 1 January 2019 that became paragraphs 6 to 12; the text it describes was signed on 19 October 1956.",
    reading:
      "We read “the statement” as the Joint Declaration of 1956. In Sputnik Brasil’s item a sentence about it stood just before; it was cut, so the words seem to refer to something Abe or Putin said.",
    reason:
      "Article 9 names these two and puts the handover after a peace treaty, as the sentence does. But it speaks of handing over; “regain control” is looser, and Putin argued in September 2016 that the text leaves sovereignty and terms open.",
    context: "Paragraph 5 has four islands for the same document.",
    later: null,
  },
  "p11-both-ratified": {
    when: "Published in the item of 1 January 2019; both sides ratified on 8 December 1956, and the declaration entered into force on 12 December 1956.",
    reading:
      "We read “the two countries” as Japan and the Soviet Union, which signed the declaration.",
    reason:
      "Japan’s Diet approved the text on 27 November and 5 December 1956, both sides ratified it on 8 December, and it took effect on 12 December, when the instruments were exchanged in Tokyo.",
    context:
      "Article 10 of the declaration provides for this. For Moscow the Presidium of the Supreme Soviet ratified it.",
    later: null,
  },
  "p11-japan-refused": {
    when: "Published in the item of 1 January 2019; the article gives no date for the refusal.",
    reading:
      "We read “such agreements” as the handover of Article 9: other parts of the declaration, such as the end of the state of war, did take effect.",
    reason:
      "It tells one part. Japan did hold out for more than two islands. But the handover awaits a peace treaty, and none has been concluded; Moscow itself added a condition in January 1960, the withdrawal of foreign troops from Japan; and in September 2016 Putin said that neither side had carried the declaration out.",
    context:
      "By the American record, US Secretary of State John Foster Dulles warned Japan in August 1956 against accepting full Soviet sovereignty over the Kurils.",
    later:
      "In May 2019 Russia’s Foreign Minister Sergei Lavrov blamed Japan, which he said had acted under pressure from the United States.",
  },
  "p11-demand-for-four": {
    when: "Published in the item of 1 January 2019; it gives no date for the demand.",
    reading:
      "We read the four as Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu), which Japan claims.",
    reason:
      "That Japan asks for all four is its government’s stated position, and this is what the claim comes to. Its label for the four is worded loosely: what “Kuril” covers is itself disputed, and Paramushir and Urup (Uruppu), which are outside the dispute, are far larger than Shikotan and Habomai.",
    context:
      "Japan’s government applies “Kuril Islands”, as the peace treaty of 1951 uses it, only to the islands from Shumshu to Urup (Uruppu). Russian usage takes in all four. Habomai is a group of islets counted as one.",
    later: null,
  },
  "p11-kuril-label": {
    when: "Published in the item of 1 January 2019.",
    reading: "We read it as saying that the four are the main islands of the Kuril chain.",
    reason:
      "No definition of the Kurils makes these four their main islands. Paramushir and Urup (Uruppu), which are outside the dispute, are far larger than Shikotan and Habomai.",
    context:
      "Japan’s government applies “Kuril Islands”, as the peace treaty of 1951 uses it, only to the islands from Shumshu to Urup (Uruppu). Russian usage takes in all four. Habomai is a group of islets counted as one.",
    later: null,
  },
  "p12-visit-to-russia": {
    when: "Published in the item of 1 January 2019, looking ahead to the end of that month.",
    reading: "We read it as the announcement of a trip; no city and no result are foretold.",
    reason: "The trip took place, and in the part of the month that the article names.",
    context:
      "The article names no city. On 4 January, three days after this item, Abe himself announced a trip to Russia for later in the month.",
    later:
      "Abe arrived on 21 January 2019 and met Putin in the Kremlin on 22 January. Both reaffirmed that they wanted a treaty based on the 1956 text; there was no result on territory.",
  },
};
