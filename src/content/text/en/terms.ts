import type { TermId } from "../../terms.ts";
import type { TermText } from "../content-text.ts";

/** What the words mean, in English. */
export const termText: Readonly<Record<TermId, TermText>> = {
  "1956-declaration": {
    name: "1956 declaration",
    definition:
      "The text in which Moscow agreed to hand over Habomai and Shikotan, after a peace treaty. Its ten articles, signed in Moscow on 19 October 1956 and in force from 12 December, also ended the state of war. The article calls it “the statement” too.",
    forms: ["1956 declaration", "declaration of 1956", "Joint Declaration"],
  },
  "article-9": {
    name: "Article 9",
    definition:
      "The article of the 1956 declaration that keeps peace treaty talks open and has Moscow hand over the Habomai Islands and Shikotan to Japan after a treaty. It does not mention Kunashir (Kunashiri) and Iturup (Etorofu).",
    forms: ["Article 9"],
  },
  "joint-declaration": {
    name: "Joint declaration",
    definition:
      "A text that governments issue together. That of 1956 was ratified and so binds both: United Nations Treaty Series no. 3768, volume 263, page 99.",
    forms: ["joint declaration"],
  },
  "peace-treaty": {
    name: "Peace treaty",
    definition:
      "A treaty that settles what a war left open. Japan and the Soviet Union ended the state of war without one in 1956, and Japan and Russia had none in January 2019.",
    forms: ["peace treaty", "peace-treaty"],
  },
  "state-of-war": {
    name: "State of war",
    definition:
      "A legal condition that can outlast the fighting. Between Japan and the Soviet Union it lasted from August 1945 to the 1956 declaration.",
    forms: ["state of war"],
  },
  ratification: {
    name: "Ratification",
    definition:
      "The act by which a state confirms that a text it has signed binds it. Both sides ratified the 1956 declaration on 8 December 1956 and exchanged the instruments on 12 December.",
    forms: ["ratification", "ratifications", "ratified"],
  },
  "aide-memoire": {
    name: "Aide-memoire",
    definition:
      "A note that sets down one government’s position for another. In that of 7 September 1956 Washington told Japan that Iturup (Etorofu) and Kunashir (Kunashiri), with Habomai and Shikotan, had always been Japanese. It added that Japan had no right to transfer sovereignty over what it had renounced.",
    forms: ["aide-memoire"],
  },
  "neutrality-pact": {
    name: "Neutrality pact",
    definition:
      "The pact of 13 April 1941 by which Japan and the Soviet Union promised neutrality for five years. Moscow denounced it on 5 April 1945 and went to war in August. Japan says that it was still in force.",
    forms: ["neutrality pact"],
  },
  "cairo-declaration": {
    name: "Cairo declaration",
    definition:
      "The war aims that the United States, Britain and China published on 1 December 1943. Japan was to be expelled from what it had taken “by violence and greed”; the three would “covet no gain for themselves”. It does not name the Kurils, and the Soviet Union did not sign it.",
    forms: ["Cairo declaration", "Cairo Declaration", "Cairo"],
  },
  "yalta-agreement": {
    name: "Yalta agreement",
    definition:
      "The text of 11 February 1945 in which the United States and Britain agreed that the Kuril Islands would be handed over to the Soviet Union if it entered the war against Japan. It lists no island, and Japan was no party. Washington has called it a statement of common purposes.",
    forms: ["Yalta agreement", "Yalta"],
  },
  "potsdam-declaration": {
    name: "Potsdam Declaration",
    definition:
      "The terms of surrender that the Allies set on 26 July 1945 and Japan accepted on 14 August. Point 8 leaves Japan its four main islands and “such minor islands as we determine”, without saying which.",
    forms: ["Potsdam Declaration", "Potsdam"],
  },
  "scapin-677": {
    name: "SCAPIN-677",
    definition:
      "The order of 29 January 1946 by which the Allied occupation ended Tokyo’s administration of the four, among others. By its paragraph 6 it is no final ruling.",
    forms: ["SCAPIN-677"],
  },
  "san-francisco-treaty": {
    name: "San Francisco treaty",
    definition:
      "The peace treaty of 8 September 1951 between Japan and most of its former enemies. In Article 2(c) Japan renounced the Kuril Islands and southern Sakhalin; the text neither defines the Kurils nor names a recipient. The Soviet Union did not sign, and Article 25 gives non-signatories no rights.",
    forms: ["San Francisco treaty", "San Francisco Peace Treaty", "San Francisco"],
  },
  "article-26": {
    name: "Article 26",
    definition:
      "The article of the San Francisco treaty that lets signatories claim any greater advantage that Japan grants another state. Secretary of State Dulles pointed to it in August 1956: if Japan recognised Soviet sovereignty over the Kurils, Washington could claim as much in the Ryukyus.",
    forms: ["Article 26"],
  },
  "tokyo-declaration": {
    name: "Tokyo Declaration",
    definition:
      "The text of 13 October 1993 in which Russia and Japan set out to settle to whom the four belong, by history, law, agreed documents and justice. Russia undertook to honour Soviet treaties.",
    forms: ["Tokyo Declaration"],
  },
  diet: {
    name: "Diet",
    definition:
      "Japan’s parliament. There the government gave two readings of “Kuril Islands”, in 1951 and 1956.",
    forms: ["Diet"],
  },
  presidium: {
    name: "Presidium of the Supreme Soviet",
    definition:
      "The body that acted for the Soviet Union’s parliament. It ratified the 1956 declaration on 8 December 1956.",
    forms: ["Presidium of the Supreme Soviet", "Soviet Presidium"],
  },
  ainu: {
    name: "Ainu",
    definition:
      "The first known inhabitants of the Kurils, who gave most of the disputed islands their names. Japan and Russia both came after them and drew their border without them. An Ainu association told both governments in 2005 that the islands are “neither Russian nor Japanese land”; there is no single Ainu position.",
    forms: ["Ainu"],
  },
  "kuril-islands": {
    name: "Kuril Islands, Kuril group",
    definition:
      "The chain between Hokkaido and Kamchatka; where it ends is part of the dispute. In Russian usage it reaches Kunashir (Kunashiri), with Shikotan and Habomai beside it; Japan’s government has it end at Urup, before the four. To call all four “Kuril Islands” takes a side.",
    forms: ["Kuril Islands", "Kuril group", "Kuril chain", "Kurils"],
  },
  "northern-territories": {
    name: "Northern Territories",
    definition:
      "Japan’s name for the four. It states Japan’s view, as “Southern Kurils” states Russia’s; this atlas says “the four disputed islands”.",
    forms: ["Northern Territories"],
  },
  "lesser-kurils": {
    name: "Lesser Kuril Ridge",
    definition:
      "Russia’s name for Shikotan and Habomai together. Japan counts neither as Kuril islands.",
    forms: ["Lesser Kuril Ridge", "Lesser Kuril Chain", "Lesser Kurils"],
  },
  "south-kuril-district": {
    name: "South Kuril district",
    definition:
      "The district of Sakhalin Oblast that administers Kunashir (Kunashiri), Shikotan and Habomai: Yuzhno-Kurilsky in Russian, 1,856 km².",
    forms: ["South Kuril district", "South Kuril (Yuzhno-Kurilsky) district"],
  },
  "kurilsky-district": {
    name: "Kurilsky district",
    definition:
      "The district of Sakhalin Oblast that administers Iturup (Etorofu) with Urup, Simushir and other islands that Japan does not claim: 5,146 km².",
    forms: ["Kurilsky district"],
  },
  "sakhalin-oblast": {
    name: "Sakhalin Oblast",
    definition:
      "The region of Russia that administers the four disputed islands. A Soviet decree of 2 February 1946 created its forerunner, South Sakhalin Oblast.",
    forms: ["Sakhalin Oblast"],
  },
  "nemuro-sub-prefecture": {
    name: "Nemuro sub-prefecture",
    definition:
      "The part of Hokkaido to which Japan assigns the four: Habomai to the city of Nemuro; Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu) as six villages. They have been under Soviet, then Russian, control since August and September 1945.",
    forms: ["Nemuro sub-prefecture"],
  },
  ryukyus: {
    name: "Ryukyu Islands",
    definition:
      "The islands to which Okinawa belongs, under US administration after the war and under Japan’s since 1972. In 1956 Secretary of State Dulles tied them to the Kurils.",
    forms: ["Ryukyu Islands", "Ryukyus"],
  },
  "territorial-sea": {
    name: "Territorial sea",
    definition:
      "The belt of sea along a coast under the state’s sovereignty, subject to the passage of foreign ships: up to 12 nautical miles from the baseline, or to the median line between nearer coasts. Japan takes 3 nautical miles in five straits, none at the four.",
    forms: ["territorial sea"],
  },
  "exclusive-economic-zone": {
    name: "Exclusive economic zone (EEZ)",
    definition:
      "The sea up to 200 nautical miles from the baseline, beyond the territorial sea, whose resources the coastal state may use. It is not territory. Those on this map are computed, not agreed.",
    forms: ["exclusive economic zone", "exclusive economic zones", "EEZ"],
  },
  baseline: {
    name: "Baseline",
    definition:
      "The line from which a coast’s sea zones are measured: the low-water line, or straight lines between chosen points.",
    forms: ["baseline", "baselines"],
  },
  "equidistance-line": {
    name: "Equidistance line, median line",
    definition:
      "A line on which every point is equally far from the nearest points of two coasts; between facing coasts it is called the median line. It is a computation: only an agreement makes a boundary.",
    forms: ["equidistance line", "median line", "median-line rule"],
  },
  "low-tide-elevation": {
    name: "Low-tide elevation",
    definition:
      "Ground that is dry at low tide only. It has no sea zone of its own, but within 12 nautical miles of a coast it may serve as part of the baseline. By Japanese sources Signalny (Kaigara) is one; whose baseline it could serve depends on who owns it.",
    forms: ["low-tide elevation", "low-tide elevations"],
  },
  "nautical-mile": {
    name: "Nautical mile",
    definition: "The measure of distances at sea: exactly 1,852 m.",
    forms: ["nautical mile", "nautical miles"],
  },
  "security-treaty": {
    name: "US-Japan security treaty",
    definition:
      "The treaty of 19 January 1960 under which US forces are in Japan. Eight days after it Moscow made the departure of foreign troops a condition for handing over Habomai and Shikotan.",
    forms: ["security treaty", "Security Treaty"],
  },
  "articles-v-and-vi": {
    name: "Articles V and VI of the security treaty",
    definition:
      "The reason why US bases matter to this dispute. Article V covers an armed attack “in the territories under the administration of Japan”; Article VI grants US forces facilities and areas in Japan. Japan does not administer the four now, Washington said in 2010 and Tokyo in 2019. After a handover both articles would reach them, unless otherwise agreed: that is our inference.",
    forms: ["Articles V and VI", "Article VI", "Article V"],
  },
  "prior-consultation": {
    name: "Prior consultation",
    definition:
      "A duty from notes exchanged with the security treaty. Washington consults Tokyo before “major changes in the deployment” of its forces into Japan, before major changes in their equipment, and before combat operations from Japan.",
    forms: ["prior consultation"],
  },
  "foreign-ministry-handbook": {
    name: "Foreign Ministry handbook of 1983",
    definition:
      "A confidential manual of Japan’s Foreign Ministry, published by the Ryukyu Shimpo. Promising Moscow in advance that the islands would have no US facilities, it says, would be problematic under the treaty. It is a manual, not a treaty.",
    forms: ["handbook of 1983", "confidential handbook"],
  },
  "status-of-forces-agreement": {
    name: "Status of forces agreement (SOFA)",
    definition:
      "The agreement signed with the security treaty on facilities for US forces in Japan and their legal position there.",
    forms: ["Status of Forces Agreement", "status of forces", "SOFA"],
  },
  "exclusive-use-facility": {
    name: "Exclusive-use facility",
    definition:
      "A site for US forces alone. Okinawa Prefecture has 31, with about 70% of the area of all such sites in Japan. Ukibaru Jima, which they may use at times, is not counted.",
    forms: ["exclusive-use", "exclusive US use"],
  },
  "facility-number": {
    name: "Facility number (FAC)",
    definition:
      "The number of a US facility in Japan in both governments’ lists, such as FAC6037 for Kadena Air Base. Those in Okinawa begin with 6.",
    forms: ["FAC"],
  },
  "okinawa-reversion": {
    name: "Reversion of Okinawa",
    definition:
      "The change from US to Japanese administration of the Ryukyus, with Okinawa, on 15 May 1972. The US bases stayed.",
    forms: ["reversion"],
  },
};
