import type { islands } from "../../islands.ts";
import type { PlaceNote } from "../content-text.ts";

/** The two columns of Japanese tables, which do not add up to the total printed with them. */
const areaColumns =
  "Area: scenarios count the attached islets. Rounded, the four figures add up to 5,004 km²; the table’s own total is 5,003 km².";

const population2020 =
  "Residents of 1 January 2020: the count of 2021 less the change printed with it.";

/** What we say about the four disputed islands and the parts of the Habomai group. */
export const islandNotes = {
  habomai: {
    note: [
      "Habomai matters for the water around it. Its flat islets are only 2% of the disputed land, but about 38,000 km² of sea lie nearer to them than to any other coast. “Four islands” counts the whole group as one.",
      "The first islet, Tanfilyev (Suishō), is 7.0 km from Cape Nosappu. The rock Signalny (Kaigara) is nearer, 3.7 km, but dry only at low water. Japan’s Cabinet Office traces the group’s name to Ainu words for a place of drift ice.",
      "Russia administers the islets in the South Kuril district of Sakhalin Oblast; Japan claims them as part of Nemuro. In August 1945 they had 5,281 Japanese residents, more than Shikotan or Iturup (Etorofu). Soviet troops reached them last of the four, on 3 September by the Nemuro office’s record.",
      "The border of 1855 left Habomai on Japan’s side, and the treaty of 1875 that exchanged Sakhalin for the Kurils does not list it. Japan’s treaties chief told the Diet in 1951 that the Kurils it had renounced did not include Habomai or Shikotan. Moscow agreed in Article 9 of the 1956 declaration to hand over both after a peace treaty.",
    ],
    caveats: [
      areaColumns,
      "Highest point: 45 m is the Japanese figure for Zelyony (Shibotsu). A Russian table has 44 m on Yuri and only 24 m on Zelyony.",
      population2020,
    ],
    mention:
      "Paragraph 11 names it: Japan is to control “the Habomai and Shikotan islands” after a treaty. Paragraph 5 speaks of “four disputed islands” and names none.",
  },
  shikotan: {
    note: [
      "Shikotan is where the 1956 declaration meets people: all the civilians on the land that Moscow agreed to hand over live here, 3,070 in 2018. The island is 251 of the 346 km² that the declaration covers, and about 68,000 km² of sea lie nearest to it.",
      "Russia administers it in the South Kuril district of Sakhalin Oblast; Japan claims it as a village of Nemuro sub-prefecture. The name is Ainu for “big village”; it has two, Malokurilskoye (Shakotan) and Krabozavodskoye (Anama). It lies 73.3 km from Cape Nosappu, 22 km beyond the last large Habomai islet.",
      "Both states have moved people here and away. In 1884 Japan resettled 97 Ainu from the northern Kurils; many fell ill and died. It counted 1,038 residents in August 1945, the fewest of the four. Soviet troops landed on 1 September. By October 1948 (1949 by Hokkaido’s account) Soviet authorities had deported all who had not fled, the last Ainu among them.",
      "The border of 1855 left Shikotan on Japan’s side, and the treaty of 1875 that exchanged Sakhalin for the Kurils does not list it. In January 1960 Moscow tied the handover to the departure of foreign troops from Japan.",
    ],
    caveats: [
      `${areaColumns} The main island alone is 247.7 km².`,
      "Highest point: printed as 412, 412.6 or, in Japan, 413 m.",
      population2020,
    ],
    mention:
      "Paragraph 11 names it beside Habomai as an island that Japan is to control. Paragraph 5 speaks of “four disputed islands” and names none.",
  },
  kunashir: {
    note: [
      "Kunashir (Kunashiri) has the most people of the four and lies only 16.0 km from Hokkaido, yet the 1956 declaration does not name it. Its volcano Tyatya (Chacha) is their highest point.",
      "Russia administers it in the South Kuril district of Sakhalin Oblast; Japan claims it as the villages Tomari and Ruyobetsu. Japan’s Cabinet Office reads its Ainu name as “grass island”. Ainu rose against Japanese traders here in 1789. In 2005 an Ainu association told both governments that the four were “neither Russian nor Japanese land”.",
      "Soviet troops landed at Furukamappu, now Yuzhno-Kurilsk, on 1 September 1945. Japan had counted 17,291 residents on the four in August, 7,364 of them here. About half of the 17,291 fled; Soviet authorities deported the others by October 1948 (1949 by Hokkaido’s account).",
      "Russia has put Bal anti-ship missiles here, its fleet’s newspaper reported in November 2016. Japan protested. They might protect submarines in the Sea of Okhotsk, Defence Minister Tomomi Inada said.",
      "Is it one of “the Kuril Islands” that Japan renounced in 1951? Japan’s treaties chief counted the southern Kurils among them. In 1956 Tokyo said that Kunashir was not one, and Washington that it had always been Japan’s.",
    ],
    caveats: [
      areaColumns,
      "Highest point: 1,819 m in Russian sources; the Smithsonian prints 1,822 m.",
      population2020,
    ],
    mention:
      "Not named. It is one of the “four disputed islands” of paragraph 5 and the “four main islands” of paragraph 11, and part of the dispute in paragraph 3.",
  },
  iturup: {
    note: [
      "Most of the disputed land, 63%, is Iturup (Etorofu), and the 1956 declaration does not mention it. The island lies 22.5 km beyond Kunashir (Kunashiri). Its Ainu name is read as “place of capes”, or “jellyfish” in Russian works.",
      "Russia administers it in the Kurilsky district of Sakhalin Oblast; Japan claims it as three villages and calls its Cape Kamoiwakka the country’s northernmost point.",
      "On 26 November 1941 six Japanese carriers left Hitokappu Bay, now Kasatka Bay, to attack Pearl Harbor. The Soviet landings began at Rubetsu on 28 August 1945. By October 1948 (1949 by Hokkaido’s account) Soviet authorities had deported those of the 3,608 Japanese who had not fled.",
      "The islands secure the Russian navy’s way to the western Pacific, Reuters wrote in 2018. The fleet’s newspaper reported Bastion anti-ship missiles here in 2016.",
      "The core of the dispute is whether Iturup, which the border of 1855 left to Japan, is one of the Kurils renounced in 1951. In 1956 US Secretary of State John Foster Dulles linked these to Okinawa: if Japan recognised full Soviet sovereignty over the Kurils, Washington would assume that it was “equally entitled to full sovereignty over the Ryukyus”.",
    ],
    caveats: [
      areaColumns,
      "Residents of 2018: a widely copied table prints 6,049. Its own total of 18,010 works only with 6,409, so we take 6,049 for a misprint.",
      "Highest point: Stokap, 1,634 m in Russian sources, 1,629 m in a Japanese satellite survey.",
      "Length: Russian pages print 200 km.",
      "Older areas: until 2014 Japanese tables rested on maps of 1922 and had larger figures.",
      population2020,
    ],
    mention:
      "Not named. It is one of the “four disputed islands” of paragraph 5 and the “four main islands” of paragraph 11, and part of the dispute in paragraph 3.",
  },
  signalny: {
    note: [
      "Signalny (Kaigara) is where the dispute comes closest to Hokkaido, and where both sides found a way round it. Japanese boats gather kelp at this rock, 3.7 km off Cape Nosappu, for a fee; the private agreement of 1963 leaves title aside. A line of buoys between rock and cape marks the limit in practice.",
      "The rock is dry only at low water, Japanese sources say. Such a low-tide elevation has no zone of its own, but may serve as part of a coast’s baseline. Its Ainu name is read as “low thing on the waves”. A Japanese lighthouse of the 1930s stands on it.",
    ],
    later: "Kelp boats still went out in June 2024, for a fee of about 80 million yen.",
    caveats: [
      "Area: Russian sources print 0.0007 km².",
      "The coastline data lack the rock, so the map shows a point, about 3.6 km from the cape.",
    ],
    mention: null,
  },
  rifovy: {
    note: [
      "Rifovy (Odoke) shows how small the pieces of “four islands” can be: a rock 3.8 m high at the western end of the group, between Signalny (Kaigara) and Storozhevoy (Moemoshiri). The coastline data draw it far too large, so its shape on the map shows where it lies, not how big it is. A Russian study of Kuril place names pairs its two names.",
    ],
    caveats: ["Area: we found no official figure."],
    mention: null,
  },
  storozhevoy: {
    note: [
      "Russian and Japanese figures agree on Storozhevoy (Moemoshiri), which is rare in this dispute: both give it 0.07 km². It lies south of Tanfilyev (Suishō) and is larger than the other western outliers, Signalny (Kaigara) and Rifovy (Odoke). Its Japanese name goes back to Ainu words for an island in calm water. Japan’s count of August 1945, taken islet by islet, records no residents here.",
    ],
    caveats: [
      "Area: the Japanese figure is an encyclopaedia’s; survey tables list only islets above 1 km².",
    ],
    mention: null,
  },
  tanfilyev: {
    note: [
      "Tanfilyev (Suishō) is the first island on the way from Hokkaido, 7.0 km from Cape Nosappu. This atlas measures Habomai’s distance to its shore. With 12.13 km² it is the second-largest Habomai islet; in August 1945 its community of 986 Japanese residents was the third-largest. No civilians live there today; a Russian reference article reports border guards. The characters of its Japanese name mean crystal.",
    ],
    caveats: ["Area: Japan’s survey of October 2019. Russian sources print 12.92 or 12.42 km²."],
    mention: null,
  },
  anuchin: {
    note: [
      "Anuchin (Akiyuri) is the smallest of the five Habomai islets listed separately in Japanese tables, yet Japan counted 88 residents here in August 1945. It covers 2.11 km², 13.7 km from Cape Nosappu. Its Ainu name, “Yuri’s younger brother”, says where it is: to the south-west of Yuri.",
    ],
    caveats: [
      "Area: the group has been measured roughly. 2.11 km² is Japan’s survey of October 2019; a Russian table has 2.35 km², a Russian encyclopaedia 1.96 km².",
      "Distance: the official 13.7 km is 0.3 km more than on the coastline of this map.",
    ],
    mention: null,
  },
  yuri: {
    note: [
      "Yuri is the one large Habomai islet that both sides call by nearly the same name. Both forms come from the Ainu word for cormorant; Russian usage turned it into a man’s name. In August 1945 it had 501 Japanese residents on about 10 km², 16.6 km from Cape Nosappu. A Russian table makes it the highest of the group, at 44 m.",
    ],
    caveats: [
      "Highest point: Japanese sources put the top of the group, 45 m, on Zelyony (Shibotsu).",
      "Area: 9.9 km² in Japan’s survey of October 2019, 10.32 km² in a Russian table.",
    ],
    mention: null,
  },
  dyomin: {
    note: [
      "The Dyomin Islands (Harukari) show that the two sides do not even count the same things. Russian usage has one plural name for the cluster; Japanese usage names the largest islet, also called Harukarimoshiri, and counts the second as part of it. A list of 1947, cited in a Russian study of place names, calls that second islet Pon-Harukaru. For the third we found no Japanese name. The cluster lies east of Yuri and south of Zelyony (Shibotsu).",
    ],
    caveats: [
      "Area: 0.7 km² is a Russian table’s figure for the whole cluster. Japanese tables leave out islets under 1 km².",
      "The match of names and shapes is certain for the largest islet, probable for the others.",
    ],
    mention: null,
  },
  zelyony: {
    note: [
      "Zelyony (Shibotsu) is more than half of Habomai: 58.33 of 95 km². It also had the most people, 2,249 Japanese residents in August 1945, more than twice as many as Shikotan. Former residents’ free visits to their home villages began here, in September 1999.",
      "It lies 25.5 km from Cape Nosappu. Its Russian name means green. Japanese sources put the highest point of the group here, at 45 m; a Russian table gives it only 24 m.",
    ],
    caveats: [
      "Area: Japan’s survey of October 2019. A Russian table has 58.72 km²; 51 km² is printed elsewhere.",
      "Distance: the official 25.5 km is 0.7 km more than on the coastline of this map.",
    ],
    mention: null,
  },
  polonsky: {
    note: [
      "Polonsky (Taraku) is the last large islet before Shikotan: 22 km of sea separate the two places that the 1956 declaration names. Remote as it is, 45.5 km from Cape Nosappu, it had 1,457 Japanese residents on 10.9 km² in August 1945, second only to Zelyony (Shibotsu). To its south-east lie the rock Chayka (Kabu) and, farther off, the Oskolki (Todo, Kabuto and Kanakuso).",
    ],
    caveats: ["Area: Japanese tables print one decimal. A Russian table has 11.57 km²."],
    mention: null,
  },
  chayka: {
    note: [
      "Chayka (Kabu) is among the specks that make “four islands” a convention: a rock about 0.8 km south-east of Polonsky (Taraku) without a published area, height or distance. Its Russian name means gull. A Russian study of place names says that Chayka and Kabu are one rock. We count the smaller, nameless rock beside it with the group.",
    ],
    caveats: [
      "The match of the two names is well supported. Which outline on the map is Chayka we infer from its position: probable, no more.",
    ],
    mention: null,
  },
  oskolki: {
    note: [
      "Habomai ends in the Oskolki (Todo, Kabuto and Kanakuso), where even the names run out. A Russian study counts sixteen objects here, south-east of Polonsky (Taraku), and names only seven. Four are large enough for the coastline of this map. The western one, Lisyi (“fox islands”), is Todo. The eastern pair is probably Kabuto and the northern rock Kanakuso: a Japanese photo caption names three rocks in that pattern. Japan’s tables list none of them.",
    ],
    caveats: [
      "Names: Lisyi with Todo is certain, Kabuto and Kanakuso are probable. We guess that the pair is Russia’s Shishki and the northern rock its Peshchernaya. Todo is also read Kaiba.",
      "Area: 0.15 to 0.2 km² is printed for the whole set in Russian sources, without an origin.",
    ],
    mention: null,
  },
} satisfies Record<keyof typeof islands, PlaceNote>;
