import type { ScenarioId } from "../../scenarios.ts";
import type { ScenarioText } from "../content-text.ts";

export const scenarioText: Readonly<Record<ScenarioId, ScenarioText>> = {
  today: {
    title: "Russia administers all four, Japan claims them",
    summary:
      "In early January 2019 Russia administers Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu) within its Sakhalin Oblast. Japan claims all four as part of Hokkaido.",
    conditions: [
      "No peace treaty has been concluded. The Joint Declaration of 1956 ended the state of war and left the treaty to talks.",
      "Moscow calls the matter settled: Allied agreements and Japan’s surrender made the islands Soviet, and sovereignty is now Russia’s.",
      "Tokyo says that Moscow is there without legal basis. No other state had held the four before 1945, it says, and they are not among the Kuril Islands that it renounced in 1951.",
    ],
    effects: [
      "People: 18,010 Russian citizens lived on Iturup, Kunashir and Shikotan in 2018; Habomai had no civilians. Japan counted 17,291 Japanese residents on the four in August 1945. None of them live there now.",
      "Fishing: two accords leave title aside. That of 1963 covers kelp off Signalny (Kaigara), that of 1998 fishing within 12 nautical miles of the islands.",
      "Contact: in December 2016 Putin and Abe opened talks on joint economic work on the islands and on easier visits for former residents. Each side reserved its legal position.",
    ],
    leavesOpen: [
      "Title: the two states set out in the Tokyo Declaration of 1993 to settle to whom the four belong. They have not.",
      "The Kuril Islands: Japan renounced them at San Francisco in 1951, but the treaty neither defines them nor says who receives them. The Soviet Union did not sign it.",
      "Sea: both states claim these waters, and no boundary is agreed. A line of buoys between Cape Nosappu and Signalny (Kaigara) marks the limit in practice.",
    ],
    later: [
      "Moscow broke off the treaty talks on 21 March 2022, within a month of its invasion of Ukraine. It cited Japan’s sanctions: “in these conditions” it did not intend to go on.",
      "Moscow suspended the fishing accord of 1998 in June 2022, over payments for Sakhalin that, Tokyo says, are no part of it. Boats went out again that autumn but not in 2023.",
    ],
    meaning: {
      habomai: "Only border guards and seasonal fishery workers stay on the islets.",
      shikotan:
        "Shikotan’s people, 3,070 in 2018, are Russian citizens. They share a district with Kunashir (Kunashiri).",
      kunashir:
        "Kunashir (Kunashiri) has the most people of the four, most of them in Yuzhno-Kurilsk (Furukamappu).",
      iturup:
        "Iturup (Etorofu) shares Russia’s Kurilsky district with Urup and Simushir, which Japan does not claim.",
      hokkaido:
        "The Russian-administered side is close: 7.0 km from Cape Nosappu to the first Habomai islet, 16 km from the Notsuke spit to Kunashir (Kunashiri).",
      okinawa:
        "Okinawa lies outside the islands dispute and yet is in the talks. On 20 December 2018 Putin pointed to it when he asked how much say Japan has over US bases.",
      japan:
        "Japan claims all four and administers none. On 4 January 2019 Abe said that he meant to resolve the issue and sign a peace treaty.",
      russia:
        "Russia administers all four. It accepts the 1956 declaration as ratified and valid, and wants an assurance that no US forces would come to islands it hands over.",
      "united-states":
        "Washington has taken a side on title. Its aide-memoire of 7 September 1956 held that Iturup (Etorofu) and Kunashir (Kunashiri), like Habomai and Shikotan, had always been part of Japan.",
      singapore:
        "Abe and Putin agreed here on 14 November 2018 to speed up treaty talks on the basis of the 1956 declaration. On the islands this changed nothing.",
    },
  },
  "1956": {
    title: "Two islands, after a peace treaty",
    summary:
      "If Article 9 of the Joint Declaration of 19 October 1956 were carried out, Russia would hand over Habomai and Shikotan. It would go on administering Kunashir (Kunashiri) and Iturup (Etorofu), which the text does not name.",
    conditions: [
      "The handover comes only once a peace treaty is concluded.",
      "Moscow added a condition on 27 January 1960: all foreign troops must leave Japan. In 1955 it had asked that there be no foreign bases; the text of 1956 does not mention them. Tokyo answered in early February 1960 that such troops were there in 1956, and that one side cannot alter a ratified text. Moscow’s foreign ministry said on 13 December 2018 that the memoranda of 1960 should be taken into account.",
      "The US security treaty would, by our inference, follow Japan’s flag to the islands, unless the allies agreed otherwise. Article V covers territories that Japan administers, which Washington and Tokyo say these are not; Article VI lets US forces use bases in Japan. Washington must consult Tokyo before major changes in deployment. Abe’s security adviser, Shotaro Yachi, told Moscow in November 2016 that bases were possible, the Asahi reported; Japan’s Cabinet said that the treaty’s reach was not discussed. Abe assured Putin there would be none, the paper reported in November 2018.",
      "Putin asked on 20 December 2018 how much say Japan has over US bases, with Okinawa as his example. Without an answer, he said, crucial decisions would be very difficult.",
      "Russia’s foreign minister, Sergei Lavrov, said on 14 January 2019 that Japan must first accept the war’s outcome. Since July 2020 Russia’s constitution bars acts that alienate territory, except the delimitation, demarcation and re-demarcation of the border.",
    ],
    effects: [
      "People: Shikotan’s 3,070 residents of 2018, Russian citizens, would come under Japanese administration; Habomai had no civilians. The 14,940 people of Kunashir and Iturup would stay under Russian administration.",
      "Districts: Russia’s South Kuril district would keep Kunashir alone. Japanese law already places Habomai in the city of Nemuro and makes Shikotan a village.",
      "Former residents: Japan counted 5,281 people on Habomai and 1,038 on Shikotan in August 1945.",
    ],
    leavesOpen: [
      "Kunashir and Iturup: Tokyo says that the treaty talks of Article 9 cover them. It points to letters that its envoy Matsumoto and the Soviet diplomat Gromyko exchanged beforehand.",
      "Sovereignty: Putin said on 15 November 2018 that the text does not say under whose sovereignty the two islands would be. A handover would naturally confirm Japan’s, Tokyo answered the next day.",
      "Time: the text sets no date for the handover after a treaty.",
      "Sea: the text draws no boundary, and both states already claim these waters.",
      "Residents: the text does not say what becomes of them. Compensation is in Article 6: the Soviet Union gave up reparations, and each side waived its other war claims.",
    ],
    later: [
      "The commander of US Forces Japan, Lieutenant General Martinez, said on 9 January 2019 that there was no plan “right now” to put forces on the islands.",
      "Moscow summoned Japan’s ambassador on 9 January 2019 over statements by “top officials” in Tokyo. They had spoken of winning the islanders’ consent, of dropping claims to compensation and of 2019 as a turning point. Abe himself had named the islanders’ consent on NHK three days before.",
    ],
    meaning: {
      habomai: "Article 9 names the whole group. No settlement would be handed over with it.",
      shikotan:
        "Shikotan is the one island with villages that Article 9 names. The text does not say what would become of its residents, 3,070 in 2018.",
      kunashir:
        "Article 9 does not name Kunashir (Kunashiri), which would stay under Russian administration, 16 km from the Notsuke spit in Hokkaido.",
      iturup:
        "Article 9 does not name Iturup (Etorofu), so its towns, garrison and two airports would stay under Russian administration. Japan’s government had said in February 1956 that the island was never part of the Kurils it renounced.",
      hokkaido:
        "The water off Cape Nosappu would no longer part two administrations; the strait towards Kunashir (Kunashiri) still would.",
      okinawa:
        "Putin named the bases here in December 2018 as something to weigh before a treaty, and so before any handover. By our inference the security treaty behind them would cover Habomai and Shikotan once Japan administered them, unless otherwise agreed.",
      japan:
        "Japan would administer two of the four it claims and have its peace treaty. Its aim to settle all four, unchanged after Singapore, would still lie ahead.",
      russia:
        "Russia would go on administering the two large islands, Kunashir (Kunashiri) and Iturup (Etorofu). It calls the handover an act of goodwill, with terms and timing still to be worked out.",
      "united-states":
        "Washington is no party to the declaration, but had warned Tokyo over the Kurils. If Japan recognised full Soviet sovereignty there, Secretary of State Dulles said in August 1956, the United States would assume the same right to the Ryukyus, Okinawa among them.",
      singapore:
        "This is the text that Abe and Putin made the basis of the talks. The Yomiuri read it as a two-islands-first approach; Tokyo said that its aim for all four stood.",
    },
  },
  four: {
    title: "All four, as Japan claims",
    summary:
      "If Japan’s claim were met in full, Russia would hand over Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu). The border would be that of 1855, between Iturup and Urup (Uruppu).",
    conditions: [
      "No agreement provides for it: the 1956 declaration names Habomai and Shikotan only. For Kunashir and Iturup the scenario rests on Japan’s claim.",
      "Both governments would have to agree on title. The Tokyo Declaration of 13 October 1993 names all four and bases a settlement on history, law and agreed documents. It does not say to whom they belong.",
      "Russia would have to change its position: Putin said in September 2005 that its sovereignty was not up for debate.",
      "Tokyo says that it can be flexible about the time and manner of a handover, if its title to all four is confirmed.",
    ],
    effects: [
      "Land: Russian administration would begin north of the Vries (Etorofu) Strait, at Urup.",
      "People: 18,010 residents, by the 2018 count, would come under Japanese administration, 8,531 of them on Kunashir and 6,409 on Iturup.",
      "Towns and airports: Japan would administer Yuzhno-Kurilsk (Furukamappu), Kurilsk (Shana) and three airfields: Mendeleyevo on Kunashir, Yasny and the military Burevestnik (Tennei) on Iturup.",
      "Districts: all of the South Kuril district and part of the Kurilsky district would leave Sakhalin Oblast.",
    ],
    leavesOpen: [
      "Stages: no agreed text sets an order. At Kawana in April 1998 Hashimoto proposed a border north of the four, with Russia administering them for a time to be agreed. Moscow did not accept it.",
      "Residents: no agreed text covers their citizenship, homes or work.",
      "Forces: Russia has a garrison on Iturup, at Goryachiye Klyuchi (Seseki-onsen), and coastal missiles there and on Kunashir. What would replace them, and whether US forces could come, is open.",
      "Sea: no line is agreed between Iturup and Urup. Where territorial seas meet and nothing is agreed, the law of the sea sets the median line.",
      "The chain further north: Japan renounced the Kurils in 1951, by its own reading Urup and the islands north of it. The treaty does not say in whose favour.",
    ],
    later: [
      "Lavrov said on 14 January 2019 that Russia’s sovereignty was not under discussion.",
      "Since July 2020 Russia’s constitution bars acts that alienate territory, except the delimitation, demarcation and re-demarcation of the border.",
      "Washington’s ambassador said in February 2022 that it had recognised Japan’s sovereignty since the 1950s.",
    ],
    meaning: {
      habomai:
        "Russia would hand over Habomai within a settlement for all four. In October 1951 Japan’s treaties chief, Kumao Nishimura, told the Diet that the renounced Kurils did not include it.",
      shikotan:
        "Shikotan and Kunashir (Kunashiri), in one Russian district today, would stay under one administration.",
      kunashir:
        "Japan would administer an island of 8,531 people (2018). Tokyo says that the island was never among the Kurils it renounced. Its treaties chief, Kumao Nishimura, told the Diet in 1951 that these included the southern Chishima.",
      iturup:
        "Iturup (Etorofu) would be the northern end of Japanese administration, facing Urup (Uruppu) as under the treaty of 1855. It is more than half of the disputed land.",
      hokkaido:
        "Japan would administer both shores of the Nemuro (Kunashirsky) Strait. Six villages that exist in Japanese law alone, in Nemuro sub-prefecture, would become real: one on Shikotan, two on Kunashir (Kunashiri) and three on Iturup (Etorofu).",
      okinawa:
        "Japan’s claim would change nothing for the 31 exclusive-use US facilities here. Moscow’s question about who decides on US bases would reach two larger islands.",
      japan:
        "Japan would administer all it claims. Once it is settled to whom the four belong, its government says, a peace treaty can be signed.",
      russia:
        "Russia would hand over one whole district of Sakhalin Oblast, and Iturup (Etorofu) from another. Its consent of 1956 covered Habomai and Shikotan only.",
      "united-states":
        "The outcome would match the view of title that Washington gave in 1956. It backed that view again in November 2010 and urged both sides to sign a treaty.",
      singapore:
        "The agreement made here on 14 November 2018 does not reach this far: the 1956 declaration, its basis, does not name Kunashir (Kunashiri) and Iturup (Etorofu).",
    },
  },
};
