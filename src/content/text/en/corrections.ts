import type { CorrectionId } from "../../corrections.ts";
import type { CorrectionText } from "../content-text.ts";

/** What stood there, what is right, and why, in English. */
export const correctionText: Readonly<Record<CorrectionId, CorrectionText>> = {
  "title-of-1855": {
    was: "“Japan’s government dates its title from the border treaty of 1855”",
    is: "Japan says that the treaty of 1855 confirmed a border that already existed.",
    why: "A title that began in 1855 would mean that there was none before. Tokyo calls the four inherent territory.",
  },
  "low-tide-elevation": {
    was: "“It does not count as an island in the law of the sea.”",
    is: "A low-tide elevation has no zone of its own, but within 12 nautical miles of a coast it may serve as part of the baseline.",
    why: "The law of the sea allows it. We leave Signalny (Kaigara) out because whose baseline it could serve depends on who owns it, and because no area would change by 1%.",
  },
  "word-alone": {
    was: "“The conversation with Putin itself rests on his word alone.”",
    is: "The Asahi reported in November 2018, from Abe’s office, that he had assured Putin of no US bases on the two islands.",
    why: "Reports that we had already cited said so.",
  },
  "verdict-on-the-headline": {
    was: "Verdict: “Supported, worded loosely”",
    is: "Opinion, not judged.",
    why: "We did not judge the same thought where paragraph 1 gives it as Abe’s. A headline without his name does not make it a fact.",
  },
  "verdict-on-the-seal": {
    was: "Verdict: “Supported, worded loosely”",
    is: "Part right, part wrong.",
    why: "Article 9 ties a handover to a peace treaty, but in the other order and for another reason.",
  },
  "verdict-on-the-label": {
    was: "Verdict on the demand and the label together: “Supported, worded loosely”",
    is: "The demand for four is supported. That they are the “main islands” of the Kurils is contradicted.",
    why: "One mark covered two statements. No definition of the Kurils makes these four its main islands.",
  },
  "verdict-on-the-two": {
    was: "Verdict: “Supported, worded loosely”",
    is: "Supported.",
    why: "The sentence names the islands and the order of Article 9. We had marked it down for Putin’s reading, which is a position, not a document.",
  },
  "circular-quotation": {
    was: "“The report agrees with Sputnik Brasil’s item and with a Japanese-language rendering of the remark.”",
    is: "TASS, from NHK, has the same thought in other words. Both are translations.",
    why: "The Japanese page was itself made from Sputnik’s item, so it confirmed nothing.",
  },
  "headline-wording": {
    was: "“The wording is Fort Russ’s own.”",
    is: "Fort Russ translated the first half of Sputnik Brasil’s headline, cut “diz premiê do Japão” (says Japan’s premier) and added the question.",
    why: "Only the question is Fort Russ’s.",
  },
  "as-soon-as": {
    was: "“as soon as peace has been made by treaty”",
    is: "After the peace treaty is concluded.",
    why: "The article says “after”. When a handover would follow is what the two sides dispute.",
  },
  "price-of-the-treaty": {
    was: "“Moscow would pay for having the treaty signed”",
    is: "The article has Moscow end its control of the islands to seal the treaty.",
    why: "It speaks of no price and says nothing of letting the islands go to Tokyo.",
  },
  "dulles-trigger": {
    was: "“if Moscow got the Kurils in full sovereignty, Washington could claim as much in the Ryukyus”",
    is: "If Japan recognised full Soviet sovereignty over the Kurils.",
    why: "The American claim hung on what Japan granted, not on what Moscow held.",
  },
  "article-6": {
    was: "“Residents and compensation: Article 9 says nothing of either.”",
    is: "Article 6 of the declaration deals with compensation: the Soviet Union gave up reparations, and each side waived its other claims from the war.",
    why: "We had looked at one article only.",
  },
  "august-1945": {
    was: "“under Soviet, then Russian, control since September 1945”",
    is: "Since August and September 1945.",
    why: "The landing on Iturup (Etorofu) was on 28 August.",
  },
  "tomari-municipality": {
    was: "“The comparison shows how far the weight has shifted”",
    is: "The comparison is gone.",
    why: "It set today’s village against the municipality of Tomari, which covered half of Kunashir (Kunashiri) and the site of today’s largest town.",
  },
  "okinawa-seventy-percent": {
    was: "“Japan’s southern prefecture with about 70% of the land used only by US forces in Japan”",
    is: "About 70% of the land that US forces alone use in Japan is in Okinawa. It is about 8% of the prefecture.",
    why: "The sentence could be read as 70% of Okinawa.",
  },
  "six-villages": {
    was: "“Japan’s division would add to Nemuro sub-prefecture six villages”",
    is: "Japanese law already places the six villages there.",
    why: "A handover would add nothing; a division on paper would become real.",
  },
  "ukraine-2022": {
    was: "“giving sanctions as the reason”",
    is: "Moscow broke off the talks in March 2022, a month after it invaded Ukraine. It cited Japan’s sanctions and “these conditions”.",
    why: "The sanctions answered the invasion, which we had not mentioned. And Moscow spoke of present conditions, not of an end.",
  },
  "top-officials": {
    was: "“protested at talk in Japan of winning over the islanders”",
    is: "Russia protested at remarks by “top officials” in Tokyo. Abe had spoken of the islanders’ consent himself, in the interview that opens the article.",
    why: "“Talk in Japan” hid who had spoken.",
  },
  "votes-of-1956": {
    was: "“The two houses of the Diet passed the Joint Declaration on 27 November and 5 December 1956, the upper one by 224 votes to 3”",
    is: "Both houses approved it on those days. The count is a Soviet diplomat’s recollection.",
    why: "No minutes with the count were found, and the recollection has a date wrong.",
  },
  "dispute-since-1945": {
    was: "“the islands have been in dispute since: more than seven decades at the time of the article”",
    is: "Soviet forces landed on the four in 1945; Tokyo has claimed islands in talks with Moscow since 1955.",
    why: "An occupation is not yet a dispute between two governments.",
  },
  "trip-announced": {
    was: "“On 4 January, three days after this item, Abe himself announced a trip to Russia”",
    is: "The trip had been public since November 2018, and on 17 December the Kremlin named 21 January as a possible day.",
    why: "A report that we had cited for another point says so.",
  },
  henoko: {
    was: "“Putin’s point was about the base being built at Henoko”",
    is: "Putin spoke of “the base” on Okinawa and, as quoted, named no site. The Japanese press took him to mean Henoko.",
    why: "We gave the newspapers’ inference as his words.",
  },
  "kawana-administration": {
    was: "“Hashimoto proposed to Yeltsin that the border be drawn north of the four.”",
    is: "Russia would have gone on administering the four for a time to be agreed.",
    why: "Without its second half the proposal looks like a demand for everything at once.",
  },
  "two-declarations": {
    was: "“In paragraph 9 the same words mean Abe’s remark about American troops.”",
    is: "Sputnik’s Portuguese has “declaração” for the treaty text and for the remark, and Fort Russ made each a “statement”.",
    why: "The sentence was right, but left out the cause.",
  },
  "sea-to-the-km2": {
    was: "Sea areas to the square kilometre, at first under the words “To Japan pass”",
    is: "About 106,000 km² of sea would lie on Japan’s side of a computed line. Full values stand in tables and data only.",
    why: "The computation is good to 0.5%. Both states already claim these waters, and no boundary is agreed.",
  },
  "distance-of-habomai": {
    was: "“The Habomai group opens only 3.7 km off Cape Nosappu”",
    is: "The first islet is 7.0 km from the cape. The drying rock Signalny (Kaigara) is 3.7 km from it.",
    why: "Our sea areas and distances leave the rock out, and another page had 7.0 km.",
  },
  "weak-estimates": {
    was: "“An answer on a Russian school site”, a blog and a television transcript beside our sea areas",
    is: "One published estimate is left, of 2000.",
    why: "We could not tell where the other three figures came from.",
  },
  "people-would-see-no-change": {
    was: "“The 14,940 people of Kunashir and Iturup would see no change.”",
    is: "They would stay under Russian administration.",
    why: "A border with Japan would run past them.",
  },
  "potsdam-headline": {
    was: "“Potsdam limits Japan to its main islands”",
    is: "Point 8 of the proclamation adds “such minor islands as we determine”.",
    why: "That clause is what the two sides read differently.",
  },
  "towns-of-1945": {
    was: "“Soviet troops came ashore at Yuzhno-Kurilsk (Furukamappu)”",
    is: "They landed at Furukamappu, now Yuzhno-Kurilsk, and at Shakotan, now Malokurilskoye.",
    why: "The Russian towns did not exist yet.",
  },
  "re-demarcation": {
    was: "“except the delimitation and marking of the border with neighbouring states”",
    is: "Russia’s constitution excepts delimitation, demarcation and re-demarcation.",
    why: "One of the three exceptions was missing.",
  },
  "territorial-sea": {
    was: "“The belt of sea along a coast that belongs to the state as its land does”",
    is: "The belt is under the state’s sovereignty, but foreign ships may pass.",
    why: "The right of passage is what sets it apart from land.",
  },
  "who-called-it-a-threat": {
    was: "“Later accounts describe the exchange as a threat.”",
    is: "Putin called it an ultimatum in December 2016. Dulles told the press that he had merely reminded Japan of a clause.",
    why: "The sentence named nobody and gave one side only.",
  },
  "reading-of-singapore": {
    was: "“Observers read into it a plan to begin with two”",
    is: "The sentence is gone. Tokyo said that its aim for all four was unchanged.",
    why: "It named nobody, and the two leaders’ text does not say so.",
  },
  "aide-memoire-and-kurils": {
    was: "“a US aide-memoire of September 1956 agreed that they were Japan’s”",
    is: "The aide-memoire held that the islands had always been Japan’s. It also denied Japan the right to transfer sovereignty over what it had renounced.",
    why: "We had left out its second half.",
  },
  "primary-sources": {
    was: "Treaties and speeches cited from blogs, reprints and partisan sites",
    is: "Documents are cited at the archives and institutions that hold them, wherever we found them there.",
    why: "A copy can be altered, and a reader should see the document itself.",
  },
};
