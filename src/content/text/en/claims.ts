import type { ClaimId } from "../../claims.ts";
import type { ClaimText } from "../content-text.ts";

export const claimText: Readonly<Record<ClaimId, ClaimText>> = {
  "p0-treaty-benefits-us": {
    title: "The treaty benefits the US",
    text: "Peace between Russia and Japan, once set down in a treaty, pays off for the United States. The headline names nobody as holding this view.",
    when: "January 2019, when Fort Russ put the page online; its address shows the year and month, not the day.",
    context:
      "The wording is Fort Russ's own. The Sputnik Brasil headline behind it, of 6 January 2019, presented the benefit as something Prime Minister Shinzo Abe had said, and so do the article's first two paragraphs.",
  },
  "p0-does-washington-want-peace": {
    title: "Does Washington want peace?",
    text: "The second half of the headline asks whether the American government wishes for peace at all, hinting that it may not.",
    when: "January 2019, the month in the page's address; the day is not known.",
    context:
      "Fort Russ added the question: Sputnik Brasil's headline stopped at Abe's remark, and none of the twelve paragraphs speaks of American wishes. In November 2010 the US State Department restated its support for Japan over the islands and urged both countries to sign a peace treaty.",
  },
  "p1-regional-security": {
    title: "A treaty adds regional security",
    text: "Prime Minister Abe said that making peace with Moscow by treaty would leave the region safer.",
    when: "Sunday 6 January 2019. Paragraph 1 gives only the weekday; the Sputnik Brasil item it renders carries the date.",
    context:
      "The article cites the Kyodo agency; the Russian agency TASS took the same remark from the Japanese broadcaster NHK that day. Fort Russ added the “TOKYO” that opens the paragraph: press reports place Abe in Yamaguchi Prefecture on 5 and 6 January.",
  },
  "p1-gain-for-us": {
    title: "The US gains as well",
    text: "From a safer region, Abe reasoned, the United States would draw an advantage too.",
    when: "Sunday 6 January 2019, in the same remark as the point about regional security.",
    context:
      "In the TASS account Abe tied the thought to the alliance with the United States as the base of Japan's security. The headline makes the same point without naming him.",
  },
  "p2-abe-quotation": {
    title: "Abe's words as quoted",
    text: "Inside quotation marks, Abe makes the point of paragraph 1 once more: if a treaty leaves the area calmer and safer, America profits from it.",
    when: "Sunday 6 January 2019; the article credits Kyodo.",
    context:
      "The English has been translated more than once: Fort Russ rendered what Sputnik Brasil had made of the Kyodo report. Kyodo's own text was not found. A Japanese-language rendering of the remark agrees in content.",
  },
  "p3-abe-renews-pledge": {
    title: "Abe renews his treaty pledge",
    text: "A few days before, Abe had said again that Japan would press ahead with treaty talks and so bring the quarrel over the islands to an end.",
    when: "“Earlier this week”, seen from Sunday 6 January 2019: most likely Friday 4 January, at his press conference in Ise; perhaps Saturday 5 January, in Shimonoseki.",
    context:
      "At Ise Abe spoke of resolving the islands issue, signing a treaty and travelling to Russia later that month. According to press reports he said on 5 January that the talks had reached a decisive stage. The article does not say which occasion it means.",
  },
  "p3-decades-long-dispute": {
    title: "A dispute decades old",
    text: "Japan and Russia have been at odds over territory for several decades.",
    when: "Given as background in the item of 6 January 2019; the dispute goes back to 1945.",
    context:
      "Paragraph 3 does not say which territory. At issue are Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu), where Soviet forces landed between 28 August and 5 September 1945.",
  },
  "p4-singapore-meeting": {
    title: "Abe and Putin in Singapore",
    text: "Prime Minister Abe and President Vladimir Putin met in Singapore in the middle of November.",
    when: "Stated in the item of 6 January 2019 about Wednesday 14 November 2018; the article leaves out the year.",
    context:
      "Two months earlier, on 12 September 2018 in Vladivostok, Putin had proposed a peace treaty by the end of the year without preconditions, while Tokyo held to settling the territorial question first.",
  },
  "p4-faster-talks": {
    title: "Agreement to speed up talks",
    text: "In Singapore the two leaders undertook to move towards a peace treaty at a quicker pace.",
    when: "Stated in the item of 6 January 2019; the agreement was made on 14 November 2018.",
    context:
      "The Kremlin's record and Japanese press reports both carry it. On 1 December 2018, in Buenos Aires, the foreign ministers were put in charge of the talks.",
  },
  "p4-basis-1956": {
    title: "The 1956 declaration as basis",
    text: "The quicker talks are to start from the document that the Soviet Union and Japan signed in 1956.",
    when: "Stated in the item of 6 January 2019 about the agreement of 14 November 2018; the declaration itself was signed on 19 October 1956.",
    context:
      "The Joint Declaration ended the state of war and restored relations. Its Article 9 keeps peace treaty talks open and provides for Habomai and Shikotan to be handed over to Japan after a treaty. Following Singapore, the Japanese government said that its aim for all four disputed islands was unchanged.",
  },
  "p5-four-islands": {
    title: "Moscow gives up four islands",
    text: "According to the article, Moscow consents in the declaration to let go of four islands that Japan claims. It cites nobody for this.",
    when: "Published in the item of 6 January 2019 that became paragraphs 1 to 5; the text it describes was signed on 19 October 1956.",
    context:
      "“The statement” is the Joint Declaration named in paragraph 4. Its Article 9 names two, the Habomai Islands and Shikotan, and no others. Paragraph 11 mentions just those two for the same document: it comes from a different Sputnik Brasil item, of 1 January, which Fort Russ joined to this one. The number four was already in Sputnik's item of 6 January.",
  },
  "p5-handover-seals-treaty": {
    title: "Handover as the treaty's price",
    text: "By letting the islands go to Tokyo, Moscow would pay for having the treaty signed.",
    when: "Published in the item of 6 January 2019; the text it describes was signed on 19 October 1956.",
    context:
      "Article 9 sets an order: the treaty is concluded first and the handover comes after it. The text gives Japan's wishes and interests as the reason for the handover.",
  },
  "p6-us-troops-no-threat": {
    title: "US troops no threat",
    text: "Abe said that the American forces based in his country are no danger to Russia.",
    when: "In a television interview recorded on 27 December 2018 and broadcast on Tuesday 1 January 2019.",
    context:
      "Here the second Sputnik Brasil item begins. It is dated 1 January 2019, five days before the one that fills paragraphs 1 to 5, so the article runs backwards in time at this point.",
  },
  "p6-asahi-interview": {
    title: "An interview with “Asahi”",
    text: "Abe made the remark about American forces when interviewed by an outlet the article calls Asahi.",
    when: "Recorded on 27 December 2018, broadcast on 1 January 2019; the article gives neither date.",
    context:
      "The interviewer was the broadcaster TV Asahi. The newspaper Asahi Shimbun shares the name and is a different outlet.",
  },
  "p7-not-hostile-to-russia": {
    title: "Forces not hostile to Russia",
    text: "Quoted directly, Abe gives the purpose of the American presence as the safety of his country and of the Far East, and denies that it is directed against Russia.",
    when: "Recorded on 27 December 2018, broadcast on 1 January 2019.",
    context:
      "Kyodo's account in Japanese, carried by the newspapers Mainichi and Sankei, has both points. The Russian channel REN TV adds that he referred to Articles 5 and 6 of the security treaty between Japan and the United States.",
  },
  "p8-explained-to-putin": {
    title: "Abe says he told Putin",
    text: "Abe reported having already put his case about the American forces to Putin.",
    when: "Said in the interview broadcast on 1 January 2019; he did not say when he had spoken to Putin about it.",
    context:
      "“It” in paragraph 8 is the argument of paragraphs 6 and 7. For the conversation itself the article has only Abe's word, and the Sankei report of the interview gives no occasion either.",
  },
  "p8-hopes-putin-understands": {
    title: "Abe hopes Putin will understand",
    text: "Abe voiced the hope of being understood by Putin on this point.",
    when: "Said in the interview recorded on 27 December 2018 and broadcast on 1 January 2019.",
    context:
      "Japanese newspaper reports of the interview use a firmer word than hope: in them Abe feels sure that Putin understands.",
  },
  "p9-say-over-bases": {
    title: "Japan's say over US bases",
    text: "President Putin said it is unclear to Moscow how much Japan itself decides about the American bases, and gave Okinawa as his example.",
    when: "Thursday 20 December 2018, at his annual press conference; the article says “December”.",
    context:
      "“The statement” that opens paragraph 9 means Abe's remark about the troops, not the 1956 declaration. Putin was answering a question from Kyodo; missile defence came up as well.",
  },
  "p9-okinawa-protests": {
    title: "Local protest in Okinawa",
    text: "In the article's summary of Putin, office-holders and ordinary people in Okinawa object to the American military presence there.",
    when: "Thursday 20 December 2018, as part of the same answer.",
    context:
      "Press reports of the answer show what he had in mind: the governor's and the public's opposition to the base being built at Henoko, where landfill had begun on 14 December 2018. Putin spoke of everyone being against it. The article names no base.",
  },
  "p10-factor-in-talks": {
    title: "Bases weigh in treaty talks",
    text: "For Putin, the question of who decides about the bases has to be weighed when Moscow and Tokyo negotiate peace.",
    when: "Thursday 20 December 2018, as part of the same answer.",
    context:
      "As reported, he said that major decisions would be hard to take without an answer. Troops had been an issue before: a Soviet memorandum of 27 January 1960 made the departure of all foreign forces from Japan a further condition for handing over Habomai and Shikotan.",
  },
  "p11-habomai-shikotan": {
    title: "Two islands after the treaty",
    text: "The declaration, by this account, puts Habomai and Shikotan back under Japanese control as soon as peace has been made by treaty.",
    when: "Published in the item of 1 January 2019 that became paragraphs 6 to 12; the text it describes was signed on 19 October 1956.",
    context:
      "“The statement” here is the 1956 declaration. In Sputnik Brasil's item a sentence on Singapore and the declaration stood just before; it was cut, so the words seem to refer to something Abe or Putin said. Article 9 speaks of handing over the Habomai Islands and Shikotan, and Putin has argued, in September 2016, that it leaves sovereignty and terms open. Paragraph 5 has four islands for the same document.",
  },
  "p11-both-ratified": {
    title: "Both countries ratified it",
    text: "Ratification of the declaration was completed on the Japanese and on the Soviet side.",
    when: "Published in the item of 1 January 2019; both sides ratified on 8 December 1956, and the declaration entered into force on 12 December 1956.",
    context:
      "The lower house of Japan's Diet approved the text on 27 November 1956 and the upper house on 5 December; for Moscow the Presidium of the Supreme Soviet ratified it. It took effect when the instruments were exchanged in Tokyo, as its Article 10 provides.",
  },
  "p11-japan-refused": {
    title: "Japan's refusal to implement it",
    text: "It was Japan, the article says, that declined to put into effect what had been agreed.",
    when: "Published in the item of 1 January 2019; the article gives no date for the refusal.",
    context:
      "Other parts of the declaration did take effect, such as the end of the state of war. The handover in Article 9 awaits a peace treaty, and none had been concluded. In August 1956 US Secretary of State John Foster Dulles warned Japan against accepting full Soviet sovereignty over the Kurils; in January 1960 Moscow added the withdrawal of foreign troops as a condition. Putin said in September 2016 that neither side had carried the declaration out. Later: in May 2019 Foreign Minister Sergei Lavrov put it on Japan, acting under US pressure.",
  },
  "p11-demand-for-four": {
    title: "Japan's demand for all four",
    text: "Japan held out for four islands, which the article describes as the chief ones in the Kuril chain.",
    when: "Published in the item of 1 January 2019; it gives no date for the demand.",
    context:
      "What “Kuril” covers is disputed: Japan's government applies it only to the islands from Shumshu to Urup (Uruppu), while Russian usage takes in the four as well. Paramushir and Urup, which are outside the dispute, each exceed Shikotan and Habomai in size by far, and Habomai is a group of islets.",
  },
  "p12-visit-to-russia": {
    title: "Abe expected in Russia",
    text: "A trip by Abe to Russia is foreseen for the last part of the month.",
    when: "Published in the item of 1 January 2019, looking ahead to the end of that month.",
    context:
      "The article names no city. On 4 January Abe himself announced a trip to Russia for later in the month. Later: he arrived on 21 January 2019 and met Putin in the Kremlin on 22 January; both reaffirmed that they wanted a treaty based on the 1956 text, without any result on territory.",
  },
};
