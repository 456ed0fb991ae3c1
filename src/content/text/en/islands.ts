import type { islands } from "../../islands.ts";
import type { PlaceNote } from "../content-text.ts";

/** What we say about the four disputed islands and the parts of the Habomai group. */
export const islandNotes = {
  habomai: {
    note: [
      "The Habomai group opens only 3.7 km off Cape Nosappu in Hokkaido and stretches north-east to Polonsky (Taraku), 45.5 km from the cape. Five islets exceed 1 km²; the rest are small rocks. Nothing is high: Japanese sources give the group’s top as 45 m.",
      "Both sides use the one name. Japan’s Cabinet Office traces it to Ainu for a place with drift ice. Russia holds the islets and runs them within the South Kuril district of Sakhalin Oblast; Japan claims them as part of the city of Nemuro.",
      "In August 1945 the group had 5,281 Japanese residents, more than Shikotan or Iturup (Etorofu). Soviet troops came last here: the Nemuro office wrote down 3 September, and Japan dates the completed occupation of all four to 5 September at the latest. No civilian community replaced the old one. Border guards and seasonal fishery workers are reported.",
      "The border of 1855 left the group on the Japanese side, and the list of islands Japan received in 1875 does not contain it. In October 1951 a Japanese treaty official told the Diet that the Kurils renounced at San Francisco did not include Habomai or Shikotan. Article 9 of the 1956 declaration has Moscow consenting to hand over both, once a peace treaty is concluded. A Soviet memorandum of January 1960 demanded that foreign troops leave Japan first.",
    ],
    caveats: [
      "Area: 93 km² is the sum of the five large islets, 95 km² includes rocks under 1 km². The scenario arithmetic uses the column with attached islets, whose rounded parts come to 5,004 km²; the main-island column comes to about 4,997 km². Neither gives the printed total of 5,003 km².",
      "Highest point: Japanese sources put 45 m on Zelyony (Shibotsu). A Russian table has only 24 m there and 44 m on Yuri.",
      "Distance: measured from Cape Nosappu to Signalny (Kaigara), the nearest part. The first of the large islets, Tanfilyev (Suishō), is 7.0 km away.",
      "Four is a convention. A Japanese Coast Guard count of 1987 found 178 islands in the four together, of which 17 had at least 1 km of shoreline.",
      "Population in 2018 and 2020: civilians. The 2020 figure is worked out from the table of 1 January 2021 (later).",
      "Areas measured on this map’s coastline data are not quoted: that coastline makes small islands too large.",
    ],
    mention:
      "Named in paragraph 11, which says Japan regains control of “the Habomai and Shikotan islands” after a treaty. Also covered by paragraph 5, which speaks of four disputed islands without naming any.",
  },
  shikotan: {
    note: [
      "Shikotan lies 73.3 km from Cape Nosappu, across 22 km of water from Polonsky (Taraku), the last large islet of the Habomai group. Its summit, Mount Shikotan, reaches 412 m. Russian and Japanese share the name, from Ainu for a big village or big place; older Russian usage also had Shpanberg.",
      "Russia administers the island in the South Kuril district of Sakhalin Oblast. Japan claims it as Shikotan village in Hokkaido’s Nemuro sub-prefecture. It has two inhabited villages, Malokurilskoye (Shakotan) and Krabozavodskoye (Anama), with 3,070 people between them in 2018.",
      "That is about three times the 1,038 Japanese who lived here in August 1945, the smallest of the four communities. Soviet troops landed at Shakotan on 1 September; a Japanese record gives the time as 06:55. A Japanese association says that around half of the residents of the four fled on their own; the others had been expelled by 1947–49.",
      "Japan’s claim begins with the border of 1855; the 1875 list of ceded islands leaves Shikotan out. The declaration of 1956 pairs it with Habomai: Moscow consents to hand over both once a peace treaty is concluded. The Soviet note of January 1960 tied this to the departure of foreign troops from Japan. With its attached islets Shikotan makes up 251 of the 346 km² that such a handover would cover.",
    ],
    caveats: [
      "Area: 247.7 km² (2021 table, later) is the main island. With attached islets under 1 km² Japanese tables print 248.9 km² (2014) or 251 km² (2022, later); the last is the one used for the scenarios.",
      "Russian area: 252.8 km² is one of several printed values; others are 264.13, 225 and 182 km².",
      "The two area columns must not be mixed: neither adds up to the printed total of 5,003 km² for all four (4,997 for main islands, 5,004 with islets, after rounding).",
      "Highest point: printed as 412, 412.6 or, in Japan, 413 m.",
      "Population 2020: worked out from the table of 1 January 2021 (later) and the yearly change it prints.",
    ],
    mention:
      "Named in paragraph 11 beside Habomai as territory over which Japan would regain control. Also covered by paragraph 5, whose “four disputed islands” contradicts paragraph 11.",
  },
  kunashir: {
    note: [
      "Of the large islands Kunashir (Kunashiri) is the nearest to Hokkaido: 16.0 km across the water from Notsuke Spit. It is 122 km long and carries the highest summit of the four, the volcano Tyatya (Chacha), about 1,819 m. Its Ainu name is read as grass island by Japan’s Cabinet Office and as black island by others.",
      "Russia governs it through the South Kuril district of Sakhalin Oblast; Japan claims it as the villages of Tomari and Ruyobetsu, in Nemuro sub-prefecture. With 7,364 residents in August 1945 it had the largest Japanese community of the four. Soviet troops landed at Furukamappu, now Yuzhno-Kurilsk, on 1 September 1945; by 1947–49 expulsion had ended the Japanese presence. In 2018 Russian statistics counted 8,531 people.",
      "Treaties placed it on Japan’s side of the line in 1855, and it is not among the islands transferred in 1875. The dispute turns on 1951, when Japan gave up “the Kuril Islands”, a term the San Francisco treaty does not define. The treaty official Kumao Nishimura then told the Diet that it took in southern Chishima. In February 1956 the government stated that this island and Iturup (Etorofu) had never been part of it, and a US aide-memoire of September 1956 agreed that they were Japan’s. The declaration signed that October names neither.",
    ],
    caveats: [
      "Highest point: Russian sources give 1,819 m for Tyatya, older Japanese ones and the Smithsonian 1,822 m, and a Japanese satellite survey reported in the press in 2016 1,772 m.",
      "Area: 1,489.3 km² is the main island, 1,490 km² (2022, later) includes attached islets and feeds the scenarios. Neither column adds up to the printed total of 5,003 km² for all four.",
      "Russian area: 1,490 km² is a rounded figure. District totals imply 1,495.24 km².",
      "Length: Russian pages print 123 km.",
      "Population 2020: worked out from the table of 1 January 2021 (later) and the yearly change it prints.",
    ],
    mention:
      "Not named. Implied by the territorial dispute of paragraph 3, the “four disputed islands” of paragraph 5 and “all four main islands” in paragraph 11.",
  },
  iturup: {
    note: [
      "Iturup (Etorofu) is 204 km long and makes up 63% of the land in dispute. It begins 22.5 km beyond Kunashir (Kunashiri) and 144.5 km from Cape Nosappu. Stokap, 1,634 m, is its summit; a cape at 45°33′ N, Kamoiwakka, is what Japan counts as its northernmost point. The name is usually explained from Ainu as a place with capes, in Russian reference works as jellyfish.",
      "Russia puts the island in the Kurilsky district of Sakhalin Oblast, together with Urup and Simushir. Japan claims it as three villages of Nemuro sub-prefecture, Rubetsu, Shana and Shibetoro, home to 3,608 Japanese in August 1945. Here the Soviet landings on the four began: on 28 August 1945 two minesweepers entered Rubetsu bay. The Japanese who had not left were expelled by 1947–49. In 2018 the island had 6,409 residents.",
      "The treaty of 1855 drew the border through the strait on its far side, towards Urup (Uruppu). Twenty years later the exchange for Sakhalin gave Japan the chain from Shumshu down to Urup, so this island was not on the list. Whether the “Kuril Islands” renounced in 1951 include it is the core of the dispute. In August 1956 US Secretary of State John Foster Dulles connected it to Okinawa, telling Japan that if Moscow got the Kurils in full sovereignty, Washington could claim as much in the Ryukyus. The October declaration does not mention it.",
    ],
    caveats: [
      "Population 2018: a widely copied table prints 6,049. Its own total of 18,010 works only with 6,409, which Russian pages also give, so 6,049 is taken as a misprint.",
      "Area: 3,166.6 km² is the main island, 3,168 km² (2022, later) includes attached islets and feeds the scenarios. Neither column adds up to the printed total of 5,003 km² for all four.",
      "Japanese tables before 2014 had 3,184 km², from maps of 1922. Russian sources print 3,174.71 km²; 3,238.2 and 3,200 km² are also found.",
      "Highest point: 1,634 m in Russian sources, 1,629 m in a Japanese satellite survey.",
      "Length: Russian pages print 200 km.",
      "Population 2020: worked out from the table of 1 January 2021 (later) and the yearly change it prints.",
    ],
    mention:
      "Not named. Implied by the territorial dispute of paragraph 3, the “four disputed islands” of paragraph 5 and “all four main islands” in paragraph 11.",
  },
  signalny: {
    note: [
      "Signalny (Kaigara) is where the dispute comes closest to Hokkaido. Japanese sources describe a rock that dries only at low water, which in the law of the sea makes it a low-tide elevation and no island; the Ainu name is explained as a low thing on the waves. A Japanese lighthouse from the 1930s still stands on it. Between the rock and Cape Nosappu a line of buoys marks the limit that is observed in practice. Kelp has been gathered around it under an arrangement of 1963, renewed in 1981, that sets the question of title aside. The map shows it as a point, since the coastline data lack it.",
    ],
    caveats: [
      "Low-tide elevation: this rests on Japanese sources. Russian ones print an area of 0.0007 km².",
      "The lighthouse is dated 1936 in some sources and 1937 in others.",
      "Distance: the official 3.7 km compares with 3.60 km between the published points.",
    ],
    mention: null,
  },
  rifovy: {
    note: [
      "Rifovy (Odoke) covers about 0.001 km², a tenth of a hectare, and rises 3.8 m. It stands at the western end of the group, east-south-east of Signalny (Kaigara) and short of Storozhevoy (Moemoshiri). A Russian study of Kuril place names pairs the two names with each other; what the Japanese one meant in Ainu is not established. Unlike its western neighbour it does appear in the coastline used here, but drawn far larger than it is, so the shape on the map says where the rock lies and not how big it is.",
    ],
    caveats: [
      "Area: from a single web page on the Habomai islets. No official listing was found for a rock of this size.",
    ],
    mention: null,
  },
  storozhevoy: {
    note: [
      "On Storozhevoy (Moemoshiri) Russian and Japanese figures agree, a rare thing in this group: both give 0.07 km². That makes it tiny beside Tanfilyev (Suishō), its neighbour to the north, yet the most substantial of the three western outliers, ahead of Signalny (Kaigara) and Rifovy (Odoke). The Japanese name goes back to Ainu words for an island in calm water. A Russian study of place names confirms which Russian name belongs to which Japanese one, and the published position fits the outline on this map. The Japanese count of residents for August 1945, given islet by islet, has no entry for it.",
    ],
    caveats: [
      "Area: the Japanese figure comes from an encyclopaedia article; the survey tables seen list only islets above 1 km².",
    ],
    mention: null,
  },
  tanfilyev: {
    note: [
      "Tanfilyev (Suishō) is the first of the five large Habomai islets seen from Hokkaido, 7.0 km from Cape Nosappu, and the second in size. In August 1945 it had 986 Japanese residents, the third-largest community of the group. Its Japanese name is written with the characters for crystal, but no firm Ainu origin has been found; the Russian name is unrelated to it. Today there are no civilians: a Russian reference article reports border guards. Its measured area has three versions, 12.13 km² from Japan’s survey authority in October 2019 (later) and 12.92 or 12.42 km² in tables and articles that follow Russian figures.",
    ],
    caveats: [
      "Russian area: 12.92 km² follows the same table as the other islets; Russian Wikipedia prints 12.42 km².",
    ],
    mention: null,
  },
  anuchin: {
    note: [
      "Anuchin (Akiyuri) is the least of the five Habomai islets that have an entry of their own in Japanese tables: 2.11 km² in the survey of October 2019 (later), and 88 inhabitants in August 1945, fewer than two in a hundred of the group’s people. It sits south-west of Yuri, and its Ainu name describes that relation, Yuri’s younger brother. The official distance from Cape Nosappu is 13.7 km. For so small a place the published areas differ widely: a Russian table has 2.35 km² and a Russian encyclopaedia article 1.96 km², one above and one below the Japanese value.",
    ],
    caveats: [
      "Distance: the official 13.7 km is 0.3 km more than the coastline used on this map gives.",
    ],
    mention: null,
  },
  yuri: {
    note: [
      "Yuri is the one large islet whose Russian and Japanese names sound the same. Both come from the Ainu word for cormorant; the Russian form is a later adaptation that turned it into a man’s name. The same root named Yururi, an undisputed island off Hokkaido, and the two are often mistaken for each other. Yuri had 501 Japanese residents in August 1945. By the Russian table it is the highest ground of the Habomai group, at 44 m. Areas stand at 9.9 km² in Japan’s survey of October 2019 (later) and 10.32 km² in that table. Some 0.4 km off its north-eastern end lies a rock for which no name was found.",
    ],
    caveats: [
      "Highest point: Japanese sources put the group’s maximum, 45 m, on Zelyony (Shibotsu) instead.",
      "Distance: the official 16.6 km is 0.2 km less than the coastline used on this map gives.",
    ],
    mention: null,
  },
  dyomin: {
    note: [
      "The Dyomin Islands (Harukari, also Harukarimoshiri) are a cluster east of Yuri and south of Zelyony (Shibotsu). Russian usage has one plural name for them; in Japanese the name belongs to the largest, and the second counts as a part of it. A Russian place-name study cites a list of 1947 in which that second islet appears as Pon-Harukaru. For the third no separate Japanese name was found. Each is under 1 km², too small for a line in the Japanese tables consulted, so the only area is the 0.7 km² that a Russian table prints for the whole cluster.",
    ],
    caveats: [
      "Area: for the cluster as a whole. No figure for a single islet was found.",
      "The match is certain for the largest islet and probable for the second and third.",
    ],
    mention: null,
  },
  zelyony: {
    note: [
      "Zelyony (Shibotsu) outweighs all the rest of the group taken together: 58.33 km² by Japan’s survey of October 2019 (later), out of 95 km². It also held the most people, 2,249 Japanese residents in August 1945, more than lived on the whole of Shikotan. The Russian name means green; the origin of the Japanese one is not settled. On height the sources collide. Japanese ones place the top of the whole group here, at 45 m, while a Russian table allows it just 24 m. Official tables put it 25.5 km from Cape Nosappu, roughly midway along the group.",
    ],
    caveats: [
      "Highest point: 24 m is the Russian table’s value; Japanese sources give 45 m. The conflict is unresolved.",
      "Russian area: 58.72 km² in the table used for all islets; 51 km² is printed elsewhere.",
      "Distance: the official 25.5 km is 0.7 km more than the coastline used on this map gives.",
    ],
    mention: null,
  },
  polonsky: {
    note: [
      "Polonsky (Taraku) is the last large islet of the Habomai group towards the north-east. It is 45.5 km from Cape Nosappu, about twice as far as from Shikotan, which lies 22 km on. That gap separates the two places named in the 1956 declaration. Despite its remoteness it was the second most populous islet, with 1,457 Japanese residents in August 1945. Japanese tables give it 10.9 km², a Russian one 11.57 km². No convincing Ainu explanation of the Japanese name was found. Close to its south-east stand the rock Chayka (Kabu) and a nameless companion; to the south-east too, farther off, are the Oskolki.",
    ],
    caveats: ["Area: the Japanese tables seen print this islet to one decimal only."],
    mention: null,
  },
  chayka: {
    note: [
      "Chayka (Kabu) is a rock some 0.8 km south-east of Polonsky (Taraku). Its Russian name means gull. That Chayka and Kabu are one and the same is stated in a Russian study of Kuril place names; which of the outlines in the coastline data is meant rests on position, and is therefore less certain. Right beside it the data show a second, smaller rock that has no name in the sources read, and that is counted with the group. No area, height or official distance was found for either, and neither figures in the Japanese tables of residents or areas.",
    ],
    caveats: [
      "The pairing of names is well supported; the pairing with the outline on the map is only probable.",
    ],
    mention: null,
  },
  oskolki: {
    note: [
      "Oskolki is the Russian name for the rocks south-east of Polonsky (Taraku): sixteen objects in a Russian study of place names, only seven of them named. Four are large enough to appear in the coastline used here. The western one, Lisyi (the fox islands), is securely matched with Todo. The eastern pair is probably Kabuto, and the northern rock probably Kanakuso: a Japanese photo caption names a left, a right and a top rock, and the outlines form that pattern. That the pair is the Russian Shishki, and the northern rock Peshchernaya, is a guess. Japan lists none, each being under 1 km².",
    ],
    caveats: [
      "Names: Lisyi with Todo is certain, Kabuto and Kanakuso are probable, Shishki and Peshchernaya uncertain.",
      "Todo is also read Kaiba, from the same characters.",
      "Area: 0.15 to 0.2 km² is printed for the whole set on the Russian side; without a clear source it is not listed as a figure.",
    ],
    mention: null,
  },
} satisfies Record<keyof typeof islands, PlaceNote>;
