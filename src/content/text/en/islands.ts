import type { islands } from "../../islands.ts";
import type { PlaceNote } from "../content-text.ts";

/** The two columns of Japanese tables, which do not add up to the total printed with them. */
const areaColumns =
  "Area: scenarios use the figure with attached islets. Rounded, these add up to 5,004 km² for all four; the total printed with them is 5,003 km².";

const population2020 =
  "Residents of 1 January 2020: the count of 2021 less the change printed with it.";

/** What we say about the four disputed islands and the parts of the Habomai group. */
export const islandNotes = {
  habomai: {
    note: [
      "Habomai’s flat islets are only 2% of the disputed land, but about 38,000 km² of sea lie nearer to them than to any other coast. “Four islands” counts the whole group as one.",
      "The first islet, Tanfilyev (Suishō), is 7.0 km from Cape Nosappu; the rock Signalny (Kaigara), 3.7 km off, is dry only at low water. No islet rises above 45 m, by Japanese sources. Japan’s Cabinet Office traces the name to the Ainu for a place of drift ice.",
      "Russia administers the islets in the South Kuril district of Sakhalin Oblast; Japan claims them as part of Nemuro. In August 1945 they had 5,281 Japanese residents, more than Shikotan or Iturup (Etorofu). Soviet troops landed here last of the four, on 3 September, the Nemuro office recorded. Today only border guards and seasonal fishery workers are reported.",
      "The border of 1855 left Habomai on Japan’s side, and the exchange of 1875 does not list it. In 1951 a Japanese treaty official told the Diet that the renounced Kurils did not include it or Shikotan. In Article 9 of the 1956 declaration Moscow agrees to hand over both after a peace treaty.",
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
      "All the civilians on the land that Moscow agreed to hand over in 1956 live on Shikotan: 3,070 people in 2018. It is 251 of the 346 km² that the declaration covers, and about 68,000 km² of sea lie nearest to it.",
      "It lies 73.3 km from Cape Nosappu, 22 km beyond the last large Habomai islet. Its two villages are Malokurilskoye (Shakotan) and Krabozavodskoye (Anama). The name is Ainu for “big village”. Russia administers it in the South Kuril district of Sakhalin Oblast; Japan claims it as a village of Nemuro sub-prefecture.",
      "Both states have moved people on to it and off. In 1884 Japan resettled 97 Ainu here from the northern Kurils; many fell ill and died. Japan counted 1,038 residents in August 1945, the fewest of the four; Soviet troops landed on 1 September. Soviet authorities deported those who had not fled, the last Ainu among them, from July 1947 to October 1948 (1949 by Hokkaido’s account).",
      "The border of 1855 left Shikotan on Japan’s side, and the exchange of 1875 does not list it. The Soviet memorandum of January 1960 tied the handover to the departure of foreign troops from Japan.",
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
      "Kunashir (Kunashiri) has the most people of the four and lies only 16.0 km from Hokkaido, yet the 1956 declaration does not name it. Its volcano Tyatya (Chacha) is the highest of the four.",
      "Russia administers it in the South Kuril district of Sakhalin Oblast; Japan claims it as the villages Tomari and Ruyobetsu. Its Ainu name means “grass island” to Japan’s Cabinet Office. Here Ainu rose against Japanese traders in 1789; in 2005 an Ainu association told both governments that the four are “neither Russian nor Japanese land”.",
      "In August 1945 it had 7,364 of the four’s 17,291 Japanese residents. Soviet troops landed at Furukamappu, now Yuzhno-Kurilsk, on 1 September. About half of the 17,291 fled. Soviet authorities deported the others from July 1947 to October 1948 (1949 by Hokkaido’s account).",
      "In November 2016 the Russian fleet’s newspaper reported Bal anti-ship missiles here. Japan protested; they might cover submarines in the Sea of Okhotsk, Defence Minister Tomomi Inada said.",
      "Is it one of “the Kuril Islands” that Japan renounced in 1951? Japan’s treaty official counted the southern Kurils among them. In 1956 Tokyo held that Kunashir was not one, and a US aide-memoire that it had always been Japan’s.",
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
      "Iturup (Etorofu) is 63% of the disputed land, and the 1956 declaration does not mention it. It begins 22.5 km beyond Kunashir (Kunashiri). Its Ainu name is read as “place of capes”, in Russian works as “jellyfish”.",
      "Russia administers it in the Kurilsky district of Sakhalin Oblast; Japan claims it as three villages and counts its cape Kamoiwakka as the country’s northernmost point.",
      "Six Japanese carriers left Hitokappu Bay, now Kasatka Bay, on 26 November 1941 for Pearl Harbor. The Soviet landings began at Rubetsu on 28 August 1945. Of 3,608 Japanese, Soviet authorities deported those who had not fled, from July 1947 to October 1948 (1949 by Hokkaido’s account).",
      "For Russia the islands secure the navy’s way to the western Pacific, Reuters wrote in 2018. The Russian fleet’s newspaper reported Bastion anti-ship missiles on Iturup in 2016.",
      "The border of 1855 ran beyond it, along the strait to Urup. Whether the Kurils renounced in 1951 include it is the core of the dispute. In 1956 US Secretary of State John Foster Dulles tied it to Okinawa: if Japan recognised full Soviet sovereignty over the Kurils, Washington would assume that it was “equally entitled to full sovereignty over the Ryukyus”.",
    ],
    caveats: [
      areaColumns,
      "Residents of 2018: a widely copied table prints 6,049. Its own total of 18,010 works only with 6,409, so 6,049 is taken as a misprint.",
      "Highest point: Stokap, 1,634 m in Russian sources, 1,629 m in a Japanese satellite survey. Length: Russian pages print 200 km.",
      "Areas: Japanese tables before 2014 rested on maps of 1922 and had larger figures.",
      population2020,
    ],
    mention:
      "Not named. It is one of the “four disputed islands” of paragraph 5 and the “four main islands” of paragraph 11, and part of the dispute in paragraph 3.",
  },
  signalny: {
    note: [
      "Signalny (Kaigara) is where the dispute comes closest to Hokkaido, 3.7 km off Cape Nosappu, and where a way round it was found. Under a private agreement of 1963 Japanese boats gather kelp here for a fee, and title is left aside. A line of buoys between rock and cape marks the limit in practice.",
      "Japanese sources say that the rock is dry only at low water. That makes it a low-tide elevation: it has no zone of its own, but may serve as part of a coast’s baseline. Its Ainu name is read as “low thing on the waves”. A Japanese lighthouse of the 1930s stands on it.",
    ],
    later: "Kelp boats still went out in June 2024, for a fee of about 80 million yen.",
    caveats: [
      "Low-tide elevation: this rests on Japanese sources. Russian ones print an area of 0.0007 km².",
      "The coastline data lack the rock, so the map shows a point, about 3.6 km from the cape.",
    ],
    mention: null,
  },
  rifovy: {
    note: [
      "Rifovy (Odoke) shows how small the pieces of “four islands” can be: a rock 3.8 m high at the western end of the group, between Signalny (Kaigara) and Storozhevoy (Moemoshiri). The coastline data draw it far too large: its shape on the map says where it lies, not how big it is. A Russian study of Kuril place names pairs its two names.",
    ],
    caveats: ["Area: no official figure was found."],
    mention: null,
  },
  storozhevoy: {
    note: [
      "On Storozhevoy (Moemoshiri) Russian and Japanese figures agree, which is rare in this dispute: both give it 0.07 km². It lies south of Tanfilyev (Suishō) and is the largest of the three western outliers, ahead of Signalny (Kaigara) and Rifovy (Odoke). Its Japanese name goes back to the Ainu for an island in calm water. Japan’s count of August 1945, taken islet by islet, records no residents here.",
    ],
    caveats: [
      "Area: the Japanese figure is an encyclopaedia’s; survey tables list only islets above 1 km².",
    ],
    mention: null,
  },
  tanfilyev: {
    note: [
      "Tanfilyev (Suishō) is the first island on the way from Hokkaido, 7.0 km from Cape Nosappu; the distances to Habomai that this atlas computes end here. It is the second-largest Habomai islet, with 12.13 km², and had the third-largest community in August 1945, 986 Japanese residents. Today no civilians live there; a Russian reference article reports border guards. The characters of its Japanese name mean crystal.",
    ],
    caveats: ["Area: Japan’s survey of October 2019. Russian sources print 12.92 or 12.42 km²."],
    mention: null,
  },
  anuchin: {
    note: [
      "Anuchin (Akiyuri) is the smallest of the five Habomai islets listed separately in Japanese tables, yet 88 Japanese residents were counted here in August 1945. It covers 2.11 km², 13.7 km from Cape Nosappu. Its Ainu name says where it is: “Yuri’s younger brother”, to the south-west of Yuri. Published areas run from 1.96 to 2.35 km², which shows how roughly the group has been measured.",
    ],
    caveats: [
      "Area: 2.11 km² is Japan’s survey of October 2019. A Russian table has 2.35 km², a Russian encyclopaedia 1.96 km².",
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
      "The Dyomin Islands (Harukari) show that the two sides do not even count the same things. Russian usage has one plural name for the cluster; Japanese usage names the largest islet, also called Harukarimoshiri, and counts the second as part of it. A list of 1947, cited in a Russian study of place names, calls that second islet Pon-Harukaru. For the third no Japanese name was found. The cluster lies east of Yuri and south of Zelyony (Shibotsu).",
    ],
    caveats: [
      "Area: 0.7 km² is a Russian table’s figure for the whole cluster. Japanese tables leave out islets under 1 km².",
      "The match of names and shapes is certain for the largest islet, probable for the others.",
    ],
    mention: null,
  },
  zelyony: {
    note: [
      "Zelyony (Shibotsu) is more than half of Habomai: 58.33 of 95 km². It also had the most people, 2,249 Japanese residents in August 1945, more than twice as many as Shikotan. The first free visit of former residents to their home villages, in September 1999, came here.",
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
      "Polonsky (Taraku) is the last large islet before Shikotan: 22 km of sea between them separate the two places that the 1956 declaration names. Remote as it is, 45.5 km from Cape Nosappu, it had the second most people of the islets, 1,457 Japanese residents in August 1945 on 10.9 km². To its south-east lie the rock Chayka (Kabu) and, farther off, the Oskolki (Todo, Kabuto and Kanakuso).",
    ],
    caveats: ["Area: Japanese tables print one decimal. A Russian table has 11.57 km²."],
    mention: null,
  },
  chayka: {
    note: [
      "Chayka (Kabu) is among the specks that make “four islands” a convention: a rock about 0.8 km south-east of Polonsky (Taraku) without a published area, height or distance. Its Russian name means gull. A Russian study of place names says that Chayka and Kabu are one rock; we infer from its position which outline on the map it is. The smaller, nameless rock beside it is counted with the group.",
    ],
    caveats: ["The match of the two names is well supported, that with the outline only probable."],
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
