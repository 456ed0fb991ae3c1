import type { TermId } from "../../terms.ts";
import type { TermText } from "../content-text.ts";

/** What the words mean, in English. */
export const termText: Readonly<Record<TermId, TermText>> = {
  "1956-declaration": {
    name: "1956 declaration",
    definition:
      "The text that Japan and the Soviet Union signed in Moscow on 19 October 1956. Its ten articles end the state of war, restore relations and, in Article 9, provide for Habomai and Shikotan to be handed over to Japan after a peace treaty. It entered into force on 12 December 1956. The article calls it “the statement” too.",
    forms: ["1956 declaration", "declaration of 1956", "Joint Declaration"],
  },
  "article-9": {
    name: "Article 9",
    definition:
      "The part of the 1956 declaration about the peace treaty. It keeps the treaty talks open and has Moscow agree to give Japan the Habomai Islands and Shikotan, but only after a treaty has been made. It says nothing of Kunashir (Kunashiri) and Iturup (Etorofu).",
    forms: ["Article 9"],
  },
  "joint-declaration": {
    name: "Joint declaration",
    definition:
      "A text that governments issue together. What it binds them to depends on the text: that of 1956 was ratified by both sides and stands in the United Nations Treaty Series (no. 3768, volume 263, page 99).",
    forms: ["joint declaration"],
  },
  "peace-treaty": {
    name: "Peace treaty",
    definition:
      "A treaty that settles what a war has left open between states. The 1956 declaration ended the state of war between Japan and the Soviet Union and left the peace treaty to later talks. It had not been concluded by January 2019.",
    forms: ["peace treaty", "peace-treaty"],
  },
  "state-of-war": {
    name: "State of war",
    definition:
      "The legal condition of being at war, which can outlast the fighting. Between the Soviet Union and Japan it began with the Soviet declaration of war in August 1945 and ended with the 1956 declaration.",
    forms: ["state of war"],
  },
  ratification: {
    name: "Ratification",
    definition:
      "The act by which a state confirms that a text it has signed binds it. The houses of Japan’s Diet approved the 1956 declaration on 27 November and 5 December 1956, both sides ratified it on 8 December, and the instruments were exchanged in Tokyo on 12 December.",
    forms: ["ratification", "ratifications", "ratified"],
  },
  "aide-memoire": {
    name: "Aide-memoire",
    definition:
      "A note in which one government sets down its position for another. In that of 7 September 1956 the US State Department told Japan that it counted all four islands as Japanese from the start, Iturup (Etorofu) and Kunashir (Kunashiri) no less than the other two, and that it did not see Yalta as a transfer of title.",
    forms: ["aide-memoire"],
  },
  "san-francisco-treaty": {
    name: "San Francisco treaty",
    definition:
      "The peace treaty between Japan and most of its enemies in the Second World War, signed on 8 September 1951 and in force from 28 April 1952. In Article 2(c) Japan renounced the Kuril Islands and southern Sakhalin. The text neither defines “Kuril Islands” nor says who receives them. The Soviet Union did not sign.",
    forms: ["San Francisco treaty", "San Francisco Peace Treaty", "San Francisco"],
  },
  "yalta-agreement": {
    name: "Yalta agreement",
    definition:
      "An agreement of 11 February 1945 by which the United States, Britain and the Soviet Union settled that the last was to have the Kuril Islands if it entered the war against Japan. It lists no island by name, and Japan was no party. Washington later called it a statement of common purpose.",
    forms: ["Yalta agreement", "Yalta"],
  },
  "potsdam-declaration": {
    name: "Potsdam Declaration",
    definition:
      "The terms for Japan’s surrender that the Allies set out on 26 July 1945 and Japan accepted on 14 August. Point 8 limited Japan to its four main islands and such minor islands as the Allies would determine; it left the four disputed islands undetermined.",
    forms: ["Potsdam Declaration", "Potsdam"],
  },
  "scapin-677": {
    name: "SCAPIN-677",
    definition:
      "An order of the Allied occupation of 29 January 1946 that ended the administration by Tokyo of outlying areas, all four disputed islands among them. Its paragraph 6 says that it is no ruling on the final limits of territory.",
    forms: ["SCAPIN-677"],
  },
  "tokyo-declaration": {
    name: "Tokyo Declaration",
    definition:
      "A declaration by Russia and Japan of 13 October 1993 that names all four disputed islands and sets out to settle to whom they belong, on the basis of history, law, agreed documents and justice. In it Russia, as the continuation of the Soviet Union, undertakes to honour its treaties.",
    forms: ["Tokyo Declaration"],
  },
  diet: {
    name: "Diet",
    definition:
      "Japan’s parliament, of two houses. Both approved the 1956 declaration, and in the Diet the government gave its readings of “Kuril Islands” in 1951 and 1956.",
    forms: ["Diet"],
  },
  presidium: {
    name: "Presidium of the Supreme Soviet",
    definition:
      "The body that acted for the parliament of the Soviet Union. It ratified the 1956 declaration on 8 December 1956.",
    forms: ["Presidium of the Supreme Soviet", "Soviet Presidium"],
  },
  "kuril-islands": {
    name: "Kuril Islands, Kuril group",
    definition:
      "The chain between Hokkaido and Kamchatka. What the name covers is part of the dispute. In Russian usage it runs from Shumshu to Kunashir (Kunashiri), with Shikotan and Habomai beside it; Japan’s government has it end at Urup (Uruppu), so that none of the four is a Kuril island. In 1951 a Japanese official told the Diet that the Kurils renounced included the southern ones, but not Habomai and Shikotan. To call all four “Kuril Islands” therefore takes a side.",
    forms: ["Kuril Islands", "Kuril group", "Kuril chain", "Kurils"],
  },
  "northern-territories": {
    name: "Northern Territories",
    definition:
      "Japan’s name for Iturup (Etorofu), Kunashir (Kunashiri), Shikotan and Habomai. The name states Japan’s view, as “Southern Kurils” states Russia’s; this atlas says “the four disputed islands”.",
    forms: ["Northern Territories"],
  },
  "lesser-kurils": {
    name: "Lesser Kuril Ridge",
    definition:
      "The Russian name for Shikotan and the Habomai group taken together, beside the Greater Ridge from Shumshu to Kunashir (Kunashiri). Japan does not count them as Kuril islands.",
    forms: ["Lesser Kuril Ridge", "Lesser Kuril Chain", "Lesser Kurils"],
  },
  "south-kuril-district": {
    name: "South Kuril district",
    definition:
      "The Russian district, Yuzhno-Kurilsky in Russian, that administers Kunashir (Kunashiri), Shikotan and Habomai, 1,856 km² in all. It is part of Sakhalin Oblast.",
    forms: ["South Kuril district", "South Kuril (Yuzhno-Kurilsky) district"],
  },
  "kurilsky-district": {
    name: "Kurilsky district",
    definition:
      "The Russian district that administers Iturup (Etorofu) together with Urup (Uruppu), Simushir and other islands that Japan does not claim, 5,146 km² in all. It is part of Sakhalin Oblast.",
    forms: ["Kurilsky district"],
  },
  "sakhalin-oblast": {
    name: "Sakhalin Oblast",
    definition:
      "The region (oblast) of Russia to which the districts of the four disputed islands belong. A Soviet decree of 2 February 1946 created South Sakhalin Oblast in Khabarovsk Territory.",
    forms: ["Sakhalin Oblast"],
  },
  "nemuro-sub-prefecture": {
    name: "Nemuro sub-prefecture",
    definition:
      "The part of Hokkaido to which Japan assigns the four disputed islands. Habomai belongs to the city of Nemuro; Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu) are divided into six villages. They have been under Soviet, then Russian, control since September 1945.",
    forms: ["Nemuro sub-prefecture"],
  },
  ryukyus: {
    name: "Ryukyu Islands",
    definition:
      "The islands to which Okinawa belongs, under US administration after the war and returned to Japan in 1972. By the American record, Secretary of State John Foster Dulles said in August 1956 that, should Japan concede the Kurils to Moscow outright, the United States could make the same claim to the Ryukyus.",
    forms: ["Ryukyu Islands", "Ryukyus"],
  },
  "territorial-sea": {
    name: "Territorial sea",
    definition:
      "The belt of sea along a coast that belongs to the state as its land does, up to 12 nautical miles from the baseline, or to the median line where two coasts face each other more closely. Japan takes 3 nautical miles in five straits, none of them at the four disputed islands.",
    forms: ["territorial sea"],
  },
  "exclusive-economic-zone": {
    name: "Exclusive economic zone (EEZ)",
    definition:
      "The sea beyond the territorial sea, up to 200 nautical miles from the baseline, whose fish and other resources are the coastal state’s to use. It is not territory. Zones on this map are computed, not agreed.",
    forms: ["exclusive economic zone", "exclusive economic zones", "EEZ"],
  },
  baseline: {
    name: "Baseline",
    definition:
      "The line along a coast from which sea zones are measured. A normal baseline follows the low-water line, a straight one joins chosen points.",
    forms: ["baseline", "baselines"],
  },
  "equidistance-line": {
    name: "Equidistance line, median line",
    definition:
      "A line each point of which is as far from the nearest point of one coast as from that of the other; between coasts that face each other it is called the median line. Computing it settles nothing: a boundary is made by agreement.",
    forms: ["equidistance line", "median line", "median-line rule"],
  },
  "low-tide-elevation": {
    name: "Low-tide elevation",
    definition:
      "Ground that is dry at low tide only. It does not count as an island in the law of the sea. By Japanese sources Signalny (Kaigara), 3.7 km off Cape Nosappu, is one.",
    forms: ["low-tide elevation", "low-tide elevations"],
  },
  "nautical-mile": {
    name: "Nautical mile",
    definition: "The measure of distances at sea: exactly 1,852 metres.",
    forms: ["nautical mile", "nautical miles"],
  },
  "security-treaty": {
    name: "US-Japan security treaty",
    definition:
      "The Treaty of Mutual Cooperation and Security that Japan and the United States signed on 19 January 1960 in place of one of 1951, and under which US forces are in Japan. Eight days later Moscow made the departure of foreign troops a condition for handing over Habomai and Shikotan.",
    forms: ["security treaty", "Security Treaty"],
  },
  "status-of-forces-agreement": {
    name: "Status of forces agreement (SOFA)",
    definition:
      "The agreement, signed on 19 January 1960 together with the security treaty, on facilities for US forces in Japan and on the legal position of their members there.",
    forms: ["Status of Forces Agreement", "status of forces", "SOFA"],
  },
  "exclusive-use-facility": {
    name: "Exclusive-use facility",
    definition:
      "A site that is provided to US forces for their use alone. Counts before and after January 2019 give 31 in Okinawa Prefecture, which make up about 70% of the area of all such sites in Japan. Ukibaru Jima, which US forces may use for limited periods, is outside that count.",
    forms: ["exclusive-use", "exclusive US use"],
  },
  "facility-number": {
    name: "Facility number (FAC)",
    definition:
      "The number by which the governments list a US facility in Japan, such as FAC6037 for Kadena Air Base. Those in Okinawa begin with 6.",
    forms: ["FAC"],
  },
  "okinawa-reversion": {
    name: "Reversion of Okinawa",
    definition:
      "The return of the Ryukyus, with Okinawa, from US to Japanese administration on 15 May 1972, by an agreement of 17 June 1971. The US bases stayed.",
    forms: ["reversion"],
  },
};
