import type { points } from "../../points.ts";
import type { PlaceNote } from "../content-text.ts";

/** What we say about capitals, Okinawa and the points on or near the disputed islands. */
export const pointNotes = {
  tokyo: {
    note: [
      "Papers of this dispute were exchanged or approved in Tokyo more than once. Ratifications of the Sakhalin–Kuril exchange changed hands here on 22 August 1875. The two houses of the Diet passed the Joint Declaration on 27 November and 5 December 1956, the upper one by 224 votes to 3, and it took effect on 12 December with the exchange of instruments.",
      "Japan’s government dates its title from the border treaty of 1855 and calls the present administration an occupation without legal basis. It wants the ownership of all four settled first and a peace treaty after that; once ownership is confirmed, it says, it can be flexible about when and how they pass. Critics answer with the Diet reply of 1951, which counted the southern Chishima among the renounced islands.",
    ],
    caveats: [
      "Dateline: the article opens with “TOKYO”, but on 5–6 January 2019 Prime Minister Shinzo Abe was in Yamaguchi Prefecture. The source item has no such dateline.",
    ],
    mention:
      "Named in paragraph 1 as the dateline, and in paragraph 3, paragraph 5 and paragraph 10, where it stands for Japan’s government.",
  },
  moscow: {
    note: [
      "The declaration on which the article hangs was signed in Moscow on 19 October 1956. Little more than three years later, on 27 January 1960, Soviet Foreign Minister Andrei Gromyko handed over a memorandum that added a demand: foreign troops must leave Japan before Habomai and Shikotan pass to it.",
      "Russia holds that the islands became Soviet as a result of the Second World War. It accepts the declaration as valid but reads it as goodwill, with timing, terms and sovereignty still to be agreed. President Vladimir Putin said in 2005 that sovereignty over the four was not open to debate. On 20 December 2018 he called it unclear to what extent Japan decides about US bases. Later: he received Prime Minister Shinzo Abe in the Kremlin on 22 January 2019, without a result on territory.",
    ],
    caveats: [
      "Later: on 9 January 2019 Moscow summoned Japan’s ambassador to protest, and on 14 January Foreign Minister Sergei Lavrov said sovereignty was not under discussion.",
    ],
    mention:
      "Named in paragraph 5, as the party that gives up control. paragraph 12 speaks of Abe’s visit to Russia without naming the city.",
  },
  washington: {
    note: [
      "On 7 September 1956, while Japan was negotiating with the Soviet Union, the State Department in Washington gave Japan’s ambassador an aide-memoire. It found that the Yalta agreement had moved no title and that Iturup (Etorofu) and Kunashir (Kunashiri), no less than Habomai and Shikotan, had always been Japanese and ought to be recognised as such. In August, Secretary of State John Foster Dulles had warned Japan’s side in London: if it let Moscow have the Kurils in full sovereignty, the United States would see the same right for itself in the Ryukyus.",
      "In November 2010 Washington repeated its support for Japan and urged both sides to sign a peace treaty. The article does not come back to the question in its headline.",
    ],
    caveats: [
      "The headline’s question was added by the outlet Fort Russ; the Sputnik item behind it only reported Abe’s remark.",
      "Later: a press report of 9 January 2019 quoted the US commander in Japan as denying plans to station forces on the islands.",
    ],
    mention:
      "Named in paragraph 0, the headline, which asks whether it wants peace. The body mentions only the United States and US troops.",
  },
  singapore: {
    note: [
      "What the article says about 1956 goes back to a meeting in Singapore on Wednesday, 14 November 2018. Prime Minister Shinzo Abe and President Vladimir Putin agreed here to speed up talks on a peace treaty and to take the declaration of 1956 as their basis. That declaration has only Habomai and Shikotan pass to Japan, and only after a peace treaty, so observers read into the agreement an approach of two islands first. Tokyo denied a change: Yoshihide Suga, the chief cabinet secretary, said that Japan’s aim for all four stood. Two months earlier, in Vladivostok, Putin had offered a treaty by the end of the year without preconditions. On 1 December 2018, in Buenos Aires, the foreign ministers were put in charge of the talks.",
    ],
    caveats: ["The article gives the day and month of the meeting and leaves out the year, 2018."],
    mention: "Named in paragraph 4, as the place of the meeting on November 14.",
  },
  okinawa: {
    note: [
      "Okinawa enters this story in two ways. In August 1956 US Secretary of State John Foster Dulles set the Kurils and the Ryukyus side by side: if Japan let Moscow have full sovereignty over the first, the United States, which then governed the second, would count itself equally entitled to these. The Ryukyus passed to Japan on 15 May 1972, with bases staying.",
      "In December 2018 President Vladimir Putin named Okinawa as the case that made him doubt Japan’s say over US bases. He pointed to opposition by the governor and residents to the new construction at Henoko, where soil was being placed in the sea from 14 December 2018.",
      "Around January 2019 there were 31 facilities for the exclusive use of US forces, covering about 18,496 ha. That was 70.3% of such land in Japan, in a prefecture with some 0.6% of the country’s area. After about 4,000 ha of the Northern Training Area were released on 22 December 2016, the facilities took 14.6% of Okinawa’s main island, down from 17.9%. In 1972 there had been 83 of them, on 27,893 ha.",
      "Later: in a prefectural referendum on 24 February 2019, 434,273 voters opposed the Henoko landfill and 114,933 supported it; the result was not binding.",
    ],
    caveats: [
      "Area of the prefecture: good to the nearest km². The exact value for October 2018 was not seen; on 1 October 2022 (later) it was 2,282.15 km².",
      "31 facilities: stated for 1 January 2017 and (later) 1 January 2020, so taken as valid between. With the one limited-use site, Ukibaru Jima, there are 32.",
      "18,496 ha: the sum of the 31 areas listed on this map; no page stating a total for January 2019 was found. The published totals are 18,609 ha on 1 January 2017 and (later) 18,494.4 ha on 1 January 2020.",
      "70.3%: a press figure for January 2018; the Defense Ministry’s list gives 70.27% for 1 January 2020 (later).",
      "14.6%: a prefectural figure of December 2016. The defence white paper of 2019 (later) has about 14%; press reports of 2019 still repeat older shares near 18%.",
    ],
    mention:
      "Named in paragraph 9, for the US military presence there and the protests of local officials and residents.",
  },
  nemuro: {
    note: [
      "Nemuro is the Japanese city on the near side of the dispute. In Japan’s administrative order the Habomai group is part of the city itself, while Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu) fall to the sub-prefecture that carries its name. A file kept by the Nemuro office is a Japanese record of the Soviet landings of September 1945. It holds the telegram from a Kunashir village, the time of the landing at Shakotan, and the report of 5 September that dates the arrival on the Habomai islets to the 3rd. Soviet accounts often end the operation earlier, on 1 or 2 September.",
    ],
    caveats: ["Position stated by the editors, no source retrieved."],
    mention: "The article does not mention Nemuro or any place in Hokkaido.",
  },
  "cape-nosappu": {
    note: [
      "Japan’s official tables count the kilometres to the islands from Cape Nosappu: 3.7 to Signalny (Kaigara), 7.0 to Tanfilyev (Suishō), 45.5 to Polonsky (Taraku), 73.3 to Shikotan and 144.5 to Iturup (Etorofu). Only Kunashir (Kunashiri) is measured from elsewhere, because Notsuke Spit is nearer to it. Between the cape and Signalny runs the channel called Goyōmai in Japanese and Sovetsky in Russian, and in it a line of buoys that serves as the limit in practice. Measuring the same distances along the coastline used on this map gives values within a kilometre of the official ones. The mark on the map is the monument at the cape.",
    ],
    caveats: ["Kunashir’s figure, 16.0 km, is therefore not comparable with those of the others."],
    mention: "The article does not mention the cape.",
  },
  "cape-notsuke": {
    note: [
      "From Notsuke Spit the official distance to Kunashir (Kunashiri) is 16.0 km, the shortest between Hokkaido and any of the larger disputed islands. A check on the coastline used here finds 15.82 km, from the tip of the spit to Kunashir’s shore near 43.72° N, 145.43° E. The water between them belongs to Nemuro Strait, whose northern part is called Kunashirsky in Russian. Several small islets lie in and beside the spit. They appear in the coastline data, but they are part of Hokkaido and outside the dispute, so the map counts none of them among the disputed places.",
    ],
    caveats: [
      "The position is the tip of the spit as drawn in the coastline data, which may be off by 100 to 200 m.",
    ],
    mention: "The article does not mention the spit.",
  },
  "yuzhno-kurilsk": {
    note: [
      "Yuzhno-Kurilsk (Furukamappu) is by far the largest settlement on the four disputed islands: of the 8,566 people registered on Kunashir (Kunashiri) on 1 January 2020 (later than the article), it had 7,825. The name is also that of the district, South Kuril, which takes in Shikotan and the Habomai group as well. Soviet troops landed here, at what was then Furukamappu, on 1 September 1945; a telegram sent by a Japanese village puts the hour at 05:00. The island’s airport, Mendeleyevo, is 15.5 km to the south-west.",
    ],
    caveats: [
      "Population: the value of 1 January 2021 (later) minus the yearly change printed with it. Registers run high: the census of October 2021 (later) found 6,991.",
    ],
    mention: "The article names no settlement on the islands.",
  },
  golovnino: {
    note: [
      "Golovnino lies at the southern end of Kunashir (Kunashiri), the part that looks towards Notsuke Spit in Hokkaido. Its Japanese name, Tomari, is also that of one of the two villages into which Japan divides the island. That municipality had 4,864 of the island’s 7,364 Japanese residents in August 1945, against 2,500 in Ruyobetsu. The comparison shows how far the weight has shifted: a press report of September 2019 (later than the article) put the present village at around 150 people, while about nine in ten of the island’s people live in Yuzhno-Kurilsk (Furukamappu), further up the coast.",
    ],
    caveats: [
      "Position stated by the editors, no source retrieved.",
      "Population: a round press figure of September 2019 (later), not a register.",
    ],
    mention: "The article names no settlement on the islands.",
  },
  malokurilskoye: {
    note: [
      "Malokurilskoye (Shakotan) is home to roughly two thirds of Shikotan’s people: 2,293 of 3,319 on 1 January 2020 (later than the article). The other third is in Krabozavodskoye (Anama); the rest of the island has no inhabited village. Under its Japanese name the place appears in the Nemuro office’s record of the Soviet landings, which has troops coming ashore at 06:55 on 1 September 1945, nearly two hours after the landing reported from Kunashir (Kunashiri). Mount Shikotan, 412 m and the summit of the island, has the village’s name in Japanese, Shakotan-yama, written with the same characters.",
    ],
    caveats: [
      "Population: the later value of 1 January 2021 (2,319) minus the yearly change printed with it.",
    ],
    mention: "The article names no settlement on the islands.",
  },
  krabozavodskoye: {
    note: [
      "Krabozavodskoye (Anama) is the second of the two villages still inhabited on Shikotan. No separate count for it was found. Since the whole island had 3,319 people on 1 January 2020 (later than the article) and Malokurilskoye (Shakotan) 2,293, the remaining 1,026 are taken to live here. The same subtraction a year on gives 1,011, so the village shrank slightly while its neighbour grew. Set against 1945 the numbers still say something: this lesser village alone holds about as many people as the 1,038 Japanese residents whom the entire island had in August of that year.",
    ],
    caveats: [
      "Position stated by the editors, no source retrieved.",
      "Population: found by subtraction, on the assumption that nobody lives outside the two villages.",
    ],
    mention: "The article names no settlement on the islands.",
  },
  kurilsk: {
    note: [
      "Kurilsk (Shana) gives its name to the district that Russia has formed from Iturup (Etorofu), Urup, Simushir and other islands, 5,145.9 km² in all. It is a small place: 1,607 people in 2018 and, later, 1,519 on 1 January 2020, fewer than in the garrison settlement of Goryachiye Klyuchi. A year after that the register had it back at 1,603. Its Japanese name, Shana, is also that of one of the three villages that Japan lists for the island. That village had 1,001 Japanese residents in August 1945; Rubetsu, with 2,258, was the most populous of the three.",
    ],
    caveats: [
      "Population: the later value of 1 January 2021 (1,603) minus the yearly change printed with it.",
    ],
    mention: "The article names no settlement on the islands.",
  },
  reidovo: {
    note: [
      "Reidovo (Bettobu) is the third settlement of Iturup (Etorofu) for which the register of the time gives a figure, after Goryachiye Klyuchi and Kurilsk (Shana). It had 770 people on 1 January 2020 and 884 a year later, both later than the article. A gain of 114 in twelve months, about 15%, is the steepest among the settlements listed, and accounts for more than a third of the island’s growth in that year, from 6,480 to 6,799. The village lies north-east of Kurilsk, beyond Yasny Airport.",
    ],
    caveats: [
      "Position stated by the editors, no source retrieved.",
      "Population: the later value of 1 January 2021 (884) minus the yearly change printed with it.",
    ],
    mention: "The article names no settlement on the islands.",
  },
  "goryachiye-klyuchi": {
    note: [
      "Goryachiye Klyuchi is the garrison of Iturup (Etorofu) and outnumbers the town that names the district: 2,168 people on 1 January 2020 (later than the article), about a third of the island’s total, against 1,519 in Kurilsk (Shana). Its Japanese name, Seseki-onsen, calls it a hot spring. The settlement stands between Kurilsk and Burevestnik, the island’s military airfield. It is the only one of the settlements on this map that the sources describe as a garrison. The article, which speaks of US troops in Japan, does not mention Russian forces on the islands.",
    ],
    caveats: [
      "Population: the later value of 1 January 2021 (2,242) minus the yearly change printed with it. How many of them are military is not stated.",
    ],
    mention: "The article names no settlement on the islands.",
  },
  "mendeleyevo-airport": {
    note: [
      "Mendeleyevo is the one airport listed for Kunashir (Kunashiri) and serves Yuzhno-Kurilsk (Furukamappu), 15.5 km to the north-east. Its runway measures 2,055 m, the shortest of the three airfields shown on the disputed islands. The international codes are DEE and UHSM. A hamlet of the same name, with 40 inhabitants in the Russian census of 2010, shares the published position to the last digit, so the point on the map stands for both. For Shikotan and the Habomai group the sources used here list no airfield.",
    ],
    caveats: ["The figure of 40 inhabitants in 2010 is for the hamlet and is not shown as a fact."],
    mention: "The article mentions no airport.",
  },
  "yasny-airport": {
    note: [
      "Yasny, also called Iturup Airport, took over the island’s commercial flights on 22 September 2014. Joint use by civil and military aviation began in 2018, the year of the Singapore meeting, so that at the time of the article planes of both kinds could land here. The runway is 2,300 m long, between those of the other two airfields; the codes are ITU and UHSI. The airport lies east of Kurilsk (Shana), on the way to Reidovo (Bettobu). The older military field of Burevestnik, to the south-west, has since become the reserve.",
    ],
    caveats: ["The sources say joint use from 2018 and give no day."],
    mention: "The article mentions no airport.",
  },
  "burevestnik-airport": {
    note: [
      "Burevestnik is a military airfield on Iturup (Etorofu) whose history is older than Soviet control: it was the Japanese field of Tennei. Its runway, about 2,400 m, is the longest on the disputed islands, if only by some 100 m. Since Yasny opened to commercial flights near Kurilsk (Shana) in September 2014, Burevestnik has been kept as the reserve field. It lies to the south-west of the garrison settlement of Goryachiye Klyuchi. In reference works it goes by the codes BVV and UHSB. No date for its construction was found in the sources read.",
    ],
    caveats: ["Runway: about 2,400 m, a rounded value."],
    mention: "The article mentions no airport.",
  },
} satisfies Record<keyof typeof points, PlaceNote>;
