import type { ScenarioId } from "../../scenarios.ts";
import type { ScenarioText } from "../content-text.ts";

export const scenarioText: Readonly<Record<ScenarioId, ScenarioText>> = {
  today: {
    title: "Russia administers all four, Japan claims them",
    summary:
      "Early in January 2019 Russia administers Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu) as parts of its Sakhalin Oblast; Japan claims all four as parts of Hokkaido.",
    conditions: [
      "The Joint Declaration of 1956 ended the state of war. The peace treaty that its Article 9 foresees had not been concluded by early January 2019.",
      "Moscow holds that the Second World War settled the matter: Allied agreements and Japan’s surrender gave the islands to the Soviet Union, and sovereignty is now Russia’s.",
      "Tokyo holds that no other state possessed the four before 1945, that they are not among the Kuril Islands it renounced in 1951, and that Moscow occupies them without legal basis.",
    ],
    effects: [
      "Land: nothing changes hands. Iturup is in Russia’s Kurilsky district; Kunashir, Shikotan and Habomai make up the South Kuril (Yuzhno-Kurilsky) district.",
      "People: Iturup, Kunashir and Shikotan together had 18,010 residents in 2018, Russian citizens; Habomai had no civilians. Japan counted 17,291 Japanese residents on the four in August 1945; none live there now.",
      "Fishing: arrangements that leave the question of title aside cover kelp off Signalny (Kaigara), from 1963 and renewed in 1981, and, from 1998, fishing within 12 nautical miles of the islands.",
      "Contact: in December 2016 President Vladimir Putin and Prime Minister Shinzo Abe opened talks on working together economically on the islands, with each side’s legal position reserved, and on easier visits for former residents.",
    ],
    leavesOpen: [
      "To whom the four belong: the Tokyo Declaration of 1993 set out to settle this, and it has not been settled.",
      "What the San Francisco treaty of 1951 means by “Kuril Islands”: it neither defines the term nor says who receives them, and the Soviet Union did not sign it.",
      "Where a sea boundary runs. In practice a line of buoys between Cape Nosappu and Signalny (Kaigara) marks the limit.",
      "Later: on 21 March 2022 Russia’s foreign ministry said it would not continue the peace treaty talks, giving sanctions as the reason.",
    ],
    meaning: {
      habomai:
        "No civilians live on the islets, only border guards and, in season, fishery workers. Japan claims them as part of the city of Nemuro.",
      shikotan:
        "Shikotan lies in the same Russian district as Kunashir (Kunashiri). Japan claims it as Shikotan village.",
      kunashir:
        "Kunashir (Kunashiri) is the most populous of the four; most of its people live in Yuzhno-Kurilsk (Furukamappu). Japan claims it as the villages of Tomari and Ruyobetsu.",
      iturup:
        "Iturup (Etorofu), the largest of the four, shares a Russian district with Urup (Uruppu) and Simushir, islands that Japan does not claim. For Japan its northern cape, Kamoiwakka, is the country’s northernmost point.",
      hokkaido:
        "From Hokkaido the Russian-administered side is close: 3.7 km from Cape Nosappu to Signalny (Kaigara), 16 km from the Notsuke spit to Kunashir (Kunashiri). Japan’s claim attaches all four to Hokkaido’s Nemuro sub-prefecture.",
      okinawa:
        "Okinawa lies outside the islands dispute and yet is in the talks: on 20 December 2018 Putin pointed to it when questioning Japan’s say over US bases. Counts before and after January 2019 give 31 exclusive-use US facilities in the prefecture.",
      japan:
        "Japan administers none of the four and claims all of them. On 4 January 2019 Abe spoke of resolving the islands issue and signing a peace treaty.",
      russia:
        "Russia administers all four and regards its sovereignty as settled by the war. It accepts the 1956 declaration as ratified and valid, and wants to be assured that no US forces would come to islands it hands over.",
      "united-states":
        "Washington has stated a view on title: its aide-memoire of 7 September 1956 held that Iturup (Etorofu) and Kunashir (Kunashiri), like Habomai and Shikotan, had always been part of Japan. Its forces in Japan are the factor that Putin brought up in December 2018.",
      singapore:
        "Here, on 14 November 2018, Abe and Putin agreed to speed up treaty talks on the basis of the 1956 declaration. The agreement concerns talks; on the islands it changed nothing.",
    },
  },
  "1956": {
    title: "Two islands, after a peace treaty",
    summary:
      "If Article 9 of the Joint Declaration of 19 October 1956 were carried out, Russia would hand over Habomai and Shikotan and go on administering Kunashir (Kunashiri) and Iturup (Etorofu), which the text does not name.",
    conditions: [
      "A peace treaty must come first: Article 9 has the actual handover follow its conclusion.",
      "Moscow’s memorandum of 27 January 1960 added a second condition, the withdrawal of all foreign troops from Japan. Tokyo rejected it in early February: such troops were already there in 1956, and one side alone cannot alter a treaty.",
      "On 20 December 2018 Putin questioned, with Okinawa as his example, what say Japan has over US bases. Without an answer, he said, major decisions would be hard.",
      "On 14 January 2019 Russia’s foreign minister, Sergei Lavrov, said that Japan must first accept the outcome of the war. In July 2020 a ban on acts that alienate territory, except the delimitation and marking of the border, entered Russia’s constitution.",
    ],
    effects: [
      "Land: Russia would hand over the Habomai islets and Shikotan. It would go on administering Kunashir and Iturup, the two large islands.",
      "People: Shikotan had 3,070 residents in 2018, Russian citizens; Habomai had no civilians. The 14,940 people of Kunashir and Iturup would see no change.",
      "Districts: Russia’s South Kuril district would keep Kunashir alone. In Japan’s division of the land Habomai belongs to Nemuro city, and Shikotan is a village.",
      "Former residents: in August 1945 Japan counted 5,281 people on Habomai and 1,038 on Shikotan.",
    ],
    leavesOpen: [
      "Kunashir and Iturup: Article 9 continues the peace treaty talks without naming them. Japan’s reading, that those talks cover them, rests on letters exchanged beforehand by its envoy Matsumoto and the Soviet diplomat Gromyko.",
      "Sovereignty: Article 9 speaks of handing over. Putin argued in September 2016 that this leaves sovereignty and terms unsettled.",
      "Time: no date or period is set for the handover once a treaty is concluded.",
      "Sea: Article 9 draws no limits. The sea areas on this map are computed, not agreed.",
      "US forces: Article 9 does not mention them. Moscow asks for assurance that they would not appear on the islands. Later: a report of 9 January 2019 quoted the commander of US Forces Japan as having no such plans.",
      "Residents and compensation: Article 9 says nothing of either. Later: on 9 January 2019 Moscow summoned Japan’s ambassador to protest, because there had been talk of winning the islanders over and of forgoing compensation.",
    ],
    meaning: {
      habomai:
        "Article 9 names the Habomai Islands: the whole group would be handed over after a peace treaty. No settlement would be handed over with it, since only border guards and seasonal workers stay there.",
      shikotan:
        "Shikotan is the one island with villages that Article 9 names. After a treaty it would be handed over; what becomes of its residents, 3,070 in 2018, the text does not say.",
      kunashir:
        "Under the 1956 text Kunashir (Kunashiri) is not mentioned: it stays under Russian administration. Of the islands left to Russia it would be the closest to the Notsuke spit in Hokkaido, 16 km away.",
      iturup:
        "Iturup (Etorofu) is not mentioned either, so its towns, garrison and two airports stay under Russian administration. Eight months before the declaration, in February 1956, Japan’s government had said the island was never part of the Kurils it renounced.",
      hokkaido:
        "By Japan’s own division, Nemuro city would take in the Habomai islets, and Shikotan would be a village of Nemuro sub-prefecture. The water off Cape Nosappu would no longer part two administrations; the strait towards Kunashir (Kunashiri) still would.",
      okinawa:
        "Article 9 says nothing of Okinawa, which was under US administration until 1972. It is the bases there that Putin named in December 2018 as something to be weighed before a treaty, and so before any handover of Habomai and Shikotan.",
      japan:
        "Japan would administer two of the four it claims and have a peace treaty with Russia. It would still face its own stated aim, which the government called unchanged after Singapore: to settle all four.",
      russia:
        "Russia would hand over Habomai and Shikotan and keep Kunashir (Kunashiri) and Iturup (Etorofu). It calls the declaration valid, but reads the handover as an act of goodwill whose terms and timing are still to be worked out.",
      "united-states":
        "The declaration is between Tokyo and Moscow alone. Two months earlier Secretary of State John Foster Dulles had told Japan’s foreign minister, Mamoru Shigemitsu, that Washington would consider itself just as entitled to the Ryukyus, where Okinawa lies, should Tokyo concede the Kurils to Moscow in full sovereignty.",
      singapore:
        "The agreement of 14 November 2018 points to this scenario, since it makes the declaration the basis of the talks. Observers read into it an approach of two islands first; Tokyo said its aim for all four stood.",
    },
  },
  four: {
    title: "All four, as Japan claims",
    summary:
      "If Japan’s claim were met in full, Russia would hand over Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu), up to the boundary of the treaty of 1855 between Iturup and Urup (Uruppu).",
    conditions: [
      "No agreement provides for it: the 1956 declaration names Habomai and Shikotan only. For Kunashir and Iturup the scenario rests on Japan’s claim.",
      "Both governments would have to agree on title. The Tokyo Declaration of 13 October 1993 names all four as a question to be settled by history, law and agreed documents; it does not say for whom.",
      "Russia would have to change its position. Putin said in September 2005 that sovereignty over the four was not up for debate. Later: on 14 January 2019 Lavrov, too, refused to discuss it.",
      "Tokyo says that, if its title to all four is confirmed, it can be flexible about the time and manner of a handover.",
    ],
    effects: [
      "Land: Russia would hand over all that is in dispute. Russian administration would begin north of the Vries (Etorofu) Strait, at Urup (Uruppu).",
      "People: 18,010 residents, by the 2018 count, would come under Japanese administration, 8,531 of them on Kunashir and 6,409 on Iturup.",
      "Towns and airports: Yuzhno-Kurilsk (Furukamappu), Kurilsk (Shana) and three airfields would be handed over: Mendeleyevo on Kunashir, Yasny and the military Burevestnik (Tennei) on Iturup.",
      "Districts: Russia would hand over the whole South Kuril district, and Iturup out of the Kurilsky district.",
    ],
    leavesOpen: [
      "Stages: no agreed text says when or in what order the four would be handed over. A Japanese proposal of April 1998, made at Kawana, drew the border north of them and was not accepted.",
      "Residents: no agreed text covers the citizenship, homes or work of the people living there.",
      "Forces: Iturup has a Russian garrison at Goryachiye Klyuchi (Seseki-onsen). What would replace it, and whether US forces could come, is unanswered.",
      "Sea: no line is agreed between Iturup and Urup. A Japanese legal explainer treats that strait as a case for the median-line rule.",
      "The chain further north: Japan renounced the Kuril Islands in 1951, by its own reading from Urup onwards, and the treaty names no recipient.",
    ],
    meaning: {
      habomai:
        "For Habomai the outcome equals that of the 1956 declaration, but the ground differs: it would be handed over as part of a settlement for all four. In October 1951 Japan’s treaties chief, Kumao Nishimura, had told the Diet that the renounced Kurils did not include it.",
      shikotan:
        "Shikotan would be handed over as under the 1956 declaration, but along with Kunashir (Kunashiri), the neighbour with which it shares a Russian district. No line between two administrations would then run between them.",
      kunashir:
        "Kunashir (Kunashiri) would be handed over with 8,531 residents (2018), the most of the four. Japan says it was never among the renounced Kurils; Moscow and other critics cite Nishimura’s reply of 1951, which counted the southern Chishima, or Kurils, among them.",
      iturup:
        "Iturup (Etorofu) would be the northern end of Japanese administration, facing Urup (Uruppu) as under the treaty of 1855. By land it is the largest part of what Japan claims.",
      hokkaido:
        "Japan’s division would add to Nemuro sub-prefecture six villages, one on Shikotan, two on Kunashir (Kunashiri) and three on Iturup (Etorofu), and the Habomai islets to Nemuro city. The Nemuro (Kunashirsky) Strait would have Japanese administration on both shores.",
      okinawa:
        "Nothing in Japan’s claim would change the 31 exclusive-use US facilities in Okinawa. Moscow’s question about who decides on US bases would reach further, to two larger islands.",
      japan:
        "Japan would administer all it claims in this dispute. Its government describes this as settling to whom the four belong, after which a peace treaty can be signed.",
      russia:
        "Russia would hand over one whole district of Sakhalin Oblast and Iturup (Etorofu) out of another, all of which it regards as its own by the result of the war. Moscow’s consent of 1956 covered Habomai and Shikotan only.",
      "united-states":
        "The outcome would match the view of title that Washington gave in 1956 and backed again in November 2010, when it also urged both sides to sign a treaty. Later: in February 2022 its ambassador dated American recognition of Japan’s sovereignty there from the 1950s.",
      singapore:
        "What was agreed here on 14 November 2018 does not reach this far: its basis, the 1956 declaration, leaves Kunashir (Kunashiri) and Iturup (Etorofu) unmentioned. Tokyo said afterwards that its aim for all four stood.",
    },
  },
};
