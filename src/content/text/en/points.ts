import type { points } from "../../points.ts";
import type { PlaceNote } from "../content-text.ts";

/** How the residents of a settlement on 1 January 2020 are known. */
const registered = "Residents: the register of 1 January 2021 less the change printed with it.";

/** What we say about capitals, Okinawa and the points on or near the disputed islands. */
export const pointNotes = {
  tokyo: {
    note: [
      "Tokyo wants the ownership of all four islands settled before it signs a peace treaty. If its title is confirmed, it says, it can be flexible about when and how they are handed over.",
      "Japan’s government calls Russia’s administration an occupation without legal basis. The treaty of 1855, it says, confirmed a border that already existed. Gregory Clark, a critic, points to its reply to the Diet in 1951, which counted the southern Kurils among those renounced.",
      "The two states exchanged ratifications here twice: of the treaty on Sakhalin and the Kurils on 22 August 1875, and of the Joint Declaration on 12 December 1956. Both houses of the Diet had approved the declaration, on 27 November and 5 December; a Soviet diplomat, Sergei Tikhvinsky, recalled 224 votes to 3 in the upper house.",
      "What Tokyo has told Moscow about US bases on the islands is itself disputed. National security adviser Shotaro Yachi had called them possible in 2016, the Asahi reported; in February 2018 the Cabinet denied that any such exchange took place. In November 2018 the paper reported that Prime Minister Shinzo Abe had assured Putin there would be none.",
    ],
    caveats: [
      "Dateline: the article opens with “TOKYO”, but on 5 and 6 January 2019 Abe was in Yamaguchi Prefecture. The source item has no dateline.",
    ],
    mention:
      "Named in paragraph 1 as the dateline; in paragraphs 3, 5 and 10 it stands for Japan’s government.",
  },
  moscow: {
    note: [
      "Moscow signed the declaration on which the article turns, on 19 October 1956, and then added a condition that is not in the text. On 27 January 1960 Foreign Minister Andrei Gromyko demanded that foreign troops leave Japan before Habomai and Shikotan were handed over.",
      "Russia holds that the Second World War made the islands Soviet. It accepts the declaration as valid but reads it as goodwill, with timing, terms and sovereignty still to be agreed. Putin said in 2005 that sovereignty over the four was not open to debate. The declaration, he said the day after the Singapore meeting of November 2018, does not say under whose sovereignty the two would remain. A handover would naturally confirm Japan’s, Chief Cabinet Secretary Yoshihide Suga answered.",
      "Moscow’s other concern is US bases, which Putin said in June 2017 “could be placed there” under Japanese sovereignty. On 13 December 2018 the Foreign Ministry’s spokeswoman, Maria Zakharova, said that the memoranda of 1960 had to be taken into account. A week on, Putin asked how much say Japan has over bases: without an answer, he said, any crucial decision would be very difficult.",
    ],
    later:
      "Moscow protested to Japan’s ambassador on 9 January 2019, and on 14 January Foreign Minister Sergei Lavrov said that sovereignty was not under discussion. Putin received Abe on 22 January without a result on territory. On 21 March 2022, within a month of invading Ukraine, Moscow broke off the treaty talks over Japan’s sanctions.",
    caveats: [],
    mention:
      "Named in paragraph 5 as the party that would hand over control. Paragraph 12 speaks of Abe’s visit to Russia without naming the city.",
  },
  washington: {
    note: [
      "Washington is the capital that the headline asks about, and in 1956 it pulled Japan two ways within three weeks. On 19 August Secretary of State John Foster Dulles warned Japan’s foreign minister in London. If Japan recognised full Soviet sovereignty over the Kurils, he said, the United States would assume that it was “equally entitled to full sovereignty over the Ryukyus”. In public he was milder. He had “merely reminded the Japanese” of Article 26 of the peace treaty, he said on 28 August.",
      "On 7 September Washington took Japan’s side. The Yalta agreement had transferred no title, its aide-memoire held, and Iturup (Etorofu), Kunashir (Kunashiri), Habomai and Shikotan had always been Japan’s. But Japan had no right, it added, to transfer sovereignty over what it had renounced in 1951.",
      "The security treaty of 1960 covers territory under Japan’s administration (Article V) and lets US forces use bases in Japan (Article VI). In November 2010 Washington repeated its support for Japan’s claim, urged a peace treaty and said that Article V did not cover the islands.",
    ],
    later:
      "On 9 January 2019 the US commander in Japan said that there was “no plan” to put forces on the islands.",
    caveats: [
      "The headline’s question is Fort Russ’s own; Sputnik’s item only reported Abe’s remark.",
    ],
    mention:
      "Named in the headline, which asks whether it wants peace. The text speaks only of the United States and US troops.",
  },
  singapore: {
    note: [
      "The declaration of 1956 returned to the centre of the talks in Singapore. On Wednesday, 14 November 2018, Prime Minister Shinzo Abe and President Vladimir Putin made this text, which names only Habomai and Shikotan, the basis of faster talks on a peace treaty.",
      "The Yomiuri read this as two islands first. Tokyo denied a change: the aim of settling all four stood, said Yoshihide Suga, the chief cabinet secretary. Two months earlier, in Vladivostok, Putin had proposed a treaty by the end of the year without preconditions. On 1 December, in Buenos Aires, the two leaders put their foreign ministers in charge of the talks.",
    ],
    caveats: ["The article gives the day and month of the meeting and leaves out the year."],
    mention: "Named in paragraph 4 as the place of the meeting on November 14.",
  },
  okinawa: {
    note: [
      "Okinawa is far from the disputed islands but twice part of their story, each time through the United States. In August 1956 the United States administered the Ryukyus, Okinawa among them. If Japan recognised full Soviet sovereignty over the Kurils, Secretary of State John Foster Dulles warned, Washington would assume that it was “equally entitled to full sovereignty” there. It handed them over to Japan on 15 May 1972 and kept its bases.",
      "Putin brought Okinawa back on 20 December 2018, when he asked how much say Japan has over US bases. Its governor opposed plans to improve and expand the base, he said, but “cannot do anything about it”. As quoted, he named no site; the Asahi took him to mean Henoko, where landfill had begun on 14 December against Governor Denny Tamaki’s will.",
      "Okinawa has 0.6% of Japan’s land and about 70% of the area reserved for US forces. Around January 2019 they held 31 facilities on about 18,500 ha, down from 83 on 27,893 ha in 1972. That was about 8% of the prefecture and 15% of its main island. They returned about 4,000 ha of the Northern Training Area on 22 December 2016.",
    ],
    later:
      "In a prefectural referendum on 24 February 2019, 434,273 voters opposed the Henoko landfill and 114,933 supported it. The result was not binding.",
    caveats: [
      "31 facilities, 18,496 ha: the sum of the areas on this map. Published totals are 18,609 ha (1 January 2017) and 18,494.4 ha (1 January 2020). The limited-use site Ukibaru Jima makes 32.",
      "70%: 70.3% in January 2018, 70.27% on 1 January 2020; it leaves out areas that US forces share.",
      "15%: a prefectural figure of December 2016 is 14.6%, down from 17.9%; the white paper of 2019 has about 14%.",
    ],
    mention:
      "Named in paragraph 9, for the US military presence there and the protests against it.",
  },
  nemuro: {
    note: [
      "Nemuro is the Japanese city that lives with the dispute: under Japanese law Habomai is part of it, and the other three islands belong to the sub-prefecture of its name. Visitors have crossed the line without passport or visa, so that neither side concedes its claim: to family graves from 1964, in exchanges with the islanders from 1992, to home villages from 1999. The exchanges alone counted 24,488 visitors, 10,132 of them islanders.",
      "A file of the Nemuro office shows how Japan learned of the Soviet landings of 1945. It has a village’s telegram from Kunashir (Kunashiri), the hour at Shakotan and a report that dates the arrival on Habomai to 3 September. Soviet accounts often end the operation on 1 or 2 September.",
    ],
    later:
      "In September 2022 Russia ended the agreements on exchanges and on visits to home villages, but not that of 1986 on graves.",
    caveats: ["Position: our own, without a published source."],
    mention: null,
  },
  "cape-nosappu": {
    note: [
      "From Cape Nosappu Japan measures how near the dispute is: 3.7 km to Signalny (Kaigara), 7.0 to Tanfilyev (Suishō), 45.5 to Polonsky (Taraku), 73.3 to Shikotan, 144.5 to Iturup (Etorofu). Only Kunashir (Kunashiri) is measured from Notsuke Spit, which is nearer to it.",
      "In the channel before the cape, Goyōmai in Japanese and Sovetsky in Russian, a line of buoys marks the limit in practice. Japanese boats could fish beyond it from 1998, within 12 nautical miles of the islands, under an agreement that leaves sovereignty aside.",
    ],
    later:
      "Russia suspended that agreement on 7 June 2022. Japan was withholding payments for Sakhalin, Moscow said; the agreement does not mention them, Tokyo replied. Boats went out once more that autumn, but none in 2023.",
    caveats: [
      "The mark on the map is the monument at the cape. Along the coastline of this map the distances are within 1 km of the official ones.",
    ],
    mention: null,
  },
  "cape-notsuke": {
    note: [
      "At Notsuke Spit Hokkaido comes within 16.0 km of Kunashir (Kunashiri), nearer than to any other large disputed island. A handover of Kunashir would put both shores of the strait between them under one administration. It is part of Nemuro Strait, whose northern part Russians call Kunashirsky. The small islets in and beside the spit belong to Hokkaido and are undisputed, so the map does not count them.",
    ],
    caveats: [
      "Our check on the coastline data gives 15.8 km from the tip of the spit, which may be drawn 100 to 200 m off.",
    ],
    mention: null,
  },
  "yuzhno-kurilsk": {
    note: [
      "Yuzhno-Kurilsk (Furukamappu) is the largest settlement on the disputed islands, so any question about the islanders is first a question about this town. It had 7,825 of the 8,566 people registered on Kunashir (Kunashiri) on 1 January 2020. The South Kuril district, which shares its name, takes in Shikotan and Habomai as well. Soviet troops landed at what was then Furukamappu on 1 September 1945, at 05:00 by a Japanese village’s telegram. Mendeleyevo airport is 15.5 km to the south-west.",
    ],
    caveats: [`${registered} Registers run high: the census of October 2021 found 6,991.`],
    mention: null,
  },
  golovnino: {
    note: [
      "Golovnino (Tomari) is a warning against comparing old counts with new ones. The Tomari of 1945 was a municipality: it covered the western half of Kunashir (Kunashiri), with Furukamappu, now Yuzhno-Kurilsk, and had 4,864 of the island’s 7,364 Japanese residents in August. Ruyobetsu had the other 2,500. The Golovnino of today is a village at the southern end, towards Notsuke Spit; a press report of September 2019 gave it around 150 people.",
    ],
    caveats: [
      "Position: our own, without a published source.",
      "Residents: a round press figure, not a register.",
    ],
    mention: null,
  },
  malokurilskoye: {
    note: [
      "Malokurilskoye (Shakotan) is the largest place that the declaration of 1956 would put under Japanese administration. On 1 January 2020 it had 2,293 of Shikotan’s 3,319 people; the others live in Krabozavodskoye (Anama). Soviet troops landed at Shakotan, as it was then, at 06:55 on 1 September 1945 by the Nemuro office’s record, nearly two hours after those on Kunashir (Kunashiri). The island’s summit, 412 m, has the village’s Japanese name: Shakotan-yama.",
    ],
    caveats: [registered],
    mention: null,
  },
  krabozavodskoye: {
    note: [
      "Krabozavodskoye (Anama) alone has about as many people as all of Shikotan had in 1945: 1,026 on 1 January 2020, against the 1,038 that Japan counted in August of that year. It is the smaller of two villages that the declaration of 1956 would hand over without a word on their people. By January 2021 it had shrunk to 1,011, while its neighbour Malokurilskoye (Shakotan) grew.",
    ],
    caveats: [
      "Position: our own, without a published source.",
      "Residents: Shikotan’s 3,319 less the 2,293 of Malokurilskoye, as if nobody lived outside the two villages.",
    ],
    mention: null,
  },
  kurilsk: {
    note: [
      "Kurilsk (Shana) shows how Russian districts cut across Japan’s claim. Its district joins Iturup (Etorofu), which Japan claims, to Urup, Simushir and other islands, which it does not: 5,145.9 km² in all. The town is small: with 1,607 people in 2018 and 1,519 on 1 January 2020, it has fewer than the garrison of Goryachiye Klyuchi (Seseki-onsen). Shana, as it was then, was one of the island’s three Japanese villages, with 1,001 residents in August 1945; Rubetsu had 2,258.",
    ],
    caveats: [`${registered} That of 2021 has 1,603.`],
    mention: null,
  },
  reidovo: {
    note: [
      "Reidovo (Bettobu) is where Russia’s building programme on Iturup (Etorofu) shows most. The village grew by about 15% in a year, from 770 people on 1 January 2020 to 884. That was over a third of the whole island’s growth, from 6,480 to 6,799. The Hokkaido Shimbun put it down to new schools and housing. Reidovo lies north-east of Kurilsk (Shana), beyond Yasny Airport.",
    ],
    caveats: ["Position: our own, without a published source.", registered],
    mention: null,
  },
  "goryachiye-klyuchi": {
    note: [
      "Goryachiye Klyuchi (Seseki-onsen) is the other side of the question about US bases: Russia’s garrison on Iturup (Etorofu), which the article does not mention. The 18th Machine Gun Artillery Division is stationed here, and new barracks are going up, the Hokkaido Shimbun reported in 2021. With 2,168 people on 1 January 2020 it had about a third of the island’s residents and outnumbered Kurilsk (Shana), which had 1,519. Its Japanese name means a hot spring.",
    ],
    caveats: [`${registered} How many of them are military is not stated.`],
    mention: null,
  },
  "mendeleyevo-airport": {
    note: [
      "Mendeleyevo is where former residents first flew in to visit their family graves. On 23 September 2017 a charter flight from Nakashibetsu in Hokkaido brought 68 people here and to Iturup (Etorofu), without a visa. Such groups had come by sea until then, TASS reported. It is the only airport on Kunashir (Kunashiri), 15.5 km south-west of Yuzhno-Kurilsk (Furukamappu), and its runway of 2,055 m is shorter than that of Yasny. No airfield is listed for Shikotan or the Habomai group.",
    ],
    caveats: ["A hamlet of the same name is published at the same position."],
    mention: null,
  },
  "yasny-airport": {
    note: [
      "Yasny became a military airfield as well in the year of the Singapore meeting. A Russian government order of 30 January 2018 put it on the list of airfields for joint use. Japan protested, as it had against the missiles of 2016. Scheduled flights to Iturup (Etorofu) had begun here on 22 September 2014. The runway is 2,300 m long. The airport lies east of Kurilsk (Shana), on the way to Reidovo (Bettobu), and has taken over the civil traffic of Burevestnik (Tennei).",
    ],
    caveats: [],
    mention: null,
  },
  "burevestnik-airport": {
    note: [
      "Burevestnik (Tennei) has served the forces of both states: Japan built the field in the 1940s, and Russian forces use it now. In March 2018 two Su-35 fighters flew here from Khabarovsk Territory for an exercise, and Foreign Minister Taro Kono told the Diet that Japan had protested. Civil flights moved to Yasny in September 2014. The field lies on Iturup (Etorofu), south-west of the garrison of Goryachiye Klyuchi (Seseki-onsen).",
    ],
    caveats: [],
    mention: null,
  },
} satisfies Record<keyof typeof points, PlaceNote>;
