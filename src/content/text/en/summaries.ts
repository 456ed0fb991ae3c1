import type { PlaceId } from "../../places.ts";

/** One line on each place: what and where it is. */
export const summaries: Readonly<Record<PlaceId, string>> = {
  habomai: "Low islets off Cape Nosappu, one of the two places that the 1956 declaration names",
  shikotan: "Island beyond the Habomai group, the other place that the 1956 declaration names",
  kunashir:
    "Volcanic island 16.0 km from Hokkaido’s Notsuke Spit, not named in the 1956 declaration",
  iturup:
    "The largest and northernmost of the four disputed islands, next to the boundary drawn in 1855",
  signalny:
    "A rock with a lighthouse 3.7 km off Cape Nosappu, the disputed point nearest to Hokkaido",
  rifovy: "A rock 3.8 m high between Signalny (Kaigara) and Storozhevoy (Moemoshiri)",
  storozhevoy:
    "An islet of 0.07 km² south of Tanfilyev (Suishō), the largest of the group’s western rocks",
  tanfilyev: "The large Habomai islet nearest to Hokkaido, 7.0 km from Cape Nosappu",
  anuchin: "The smallest of the five large Habomai islets, 13.7 km from Cape Nosappu",
  yuri: "A Habomai islet of about 10 km², 16.6 km from Cape Nosappu, with nearly the same name on both sides",
  dyomin: "A cluster of islets east of Yuri, together about 0.7 km² by a Russian table",
  zelyony:
    "The largest Habomai islet, more than half of the group’s land, 25.5 km from Cape Nosappu",
  polonsky: "The farthest large Habomai islet, 45.5 km from Cape Nosappu and 22 km from Shikotan",
  chayka: "A rock 0.8 km south-east of Polonsky (Taraku)",
  oskolki: "Scattered rocks south-east of Polonsky (Taraku), sixteen by a Russian study’s count",
  tokyo: "Capital of Japan, which claims all four disputed islands",
  moscow: "Capital of Russia, where the Joint Declaration was signed on 19 October 1956",
  washington: "Capital of the United States, whose wishes the article’s headline asks about",
  singapore:
    "City state where Abe and Putin took the 1956 declaration as the basis of talks, on 14 November 2018",
  okinawa:
    "Japan’s southernmost prefecture, with about 70% of all land in Japan reserved for US forces",
  nemuro: "City in eastern Hokkaido; under Japanese law the Habomai group is part of it",
  "cape-nosappu": "Cape in Hokkaido from which Japan measures the distance to the islands",
  "cape-notsuke": "Spit in eastern Hokkaido, 16.0 km from Kunashir (Kunashiri)",
  "yuzhno-kurilsk":
    "Main settlement of Kunashir (Kunashiri) and the largest on the four disputed islands",
  golovnino: "Small village in the south of Kunashir (Kunashiri), facing Notsuke Spit",
  malokurilskoye: "The larger of Shikotan’s two villages, the Shakotan of Japanese records",
  krabozavodskoye: "The smaller of Shikotan’s two villages, west of Malokurilskoye (Shakotan)",
  kurilsk: "Town on Iturup (Etorofu), formerly Shana, that gives the Kurilsky district its name",
  reidovo: "Village on Iturup (Etorofu), north-east of Kurilsk (Shana)",
  "goryachiye-klyuchi":
    "Russia’s garrison on Iturup (Etorofu), larger than the town of Kurilsk (Shana)",
  "mendeleyevo-airport":
    "Airport of Kunashir (Kunashiri), 15.5 km south-west of Yuzhno-Kurilsk (Furukamappu)",
  "yasny-airport":
    "Airport of Iturup (Etorofu), opened in 2014, shared with the military since 2018",
  "burevestnik-airport":
    "Military airfield on Iturup (Etorofu), on the site of the Japanese field of Tennei",
  "northern-training-area":
    "Jungle training range of the US Marine Corps in Kunigami and Higashi, northern Okinawa",
  "okuma-rest-center": "Beach and leisure complex for US service members on Cape Akamaru, Kunigami",
  "ie-jima-auxiliary-airfield":
    "Marine Corps airfield and training area covering about a third of Ie Island",
  "yaedake-communication-site": "Air Force antennas on top of Mount Yae (453 m), Motobu and Nago",
  "camp-schwab":
    "Marine Corps camp in Nago beside the Henoko landfill, the planned Futenma replacement",
  "henoko-ordnance-ammunition-depot":
    "Marine Corps ammunition depot above Oura Bay, directly north of Camp Schwab",
  "camp-hansen":
    "Largest US facility in Okinawa: barracks in Kin and a live-fire range, in four municipalities",
  "kin-red-beach-training-area":
    "Small Marine Corps landing site in Kin, with a tank road to Camp Hansen",
  "kin-blue-beach-training-area":
    "Headland at Cape Kin where the Marine Corps practises landings and helicopter flights",
  "kadena-ammunition-storage-area":
    "Woodland north of Kadena Air Base where ammunition of all four services is stored",
  "tengan-pier": "Navy pier on Kin Bay in Uruma for ammunition, fuel and other hazardous cargo",
  "camp-courtney": "Headquarters of III Marine Expeditionary Force on the Kin Bay shore, Uruma",
  "camp-mctureous":
    "Marine Corps family housing area with a school in Uruma, inland from Camp Courtney",
  "camp-shields": "Base of rotating Navy construction battalions in Okinawa City",
  "torii-communication-station":
    "Army headquarters site in Yomitan, on the shore where US forces landed in April 1945",
  "kadena-air-base":
    "Air Force base of the 18th Wing in central Okinawa, its two runways each about 3,700 m long",
  "camp-kuwae":
    "Marine Corps camp in Chatan that lost its hospital in 2013, known to US forces as Camp Lester",
  "camp-zukeran":
    "Marine Corps headquarters and housing in four municipalities, known as Camp Foster",
  "awase-communication-station":
    "Navy antennas on the outer end of the Awase peninsula, Okinawa City",
  "white-beach-area":
    "Navy port in Uruma with two long piers, at the end of the Katsuren peninsula",
  "futenma-air-station":
    "Marine Corps airfield in the middle of Ginowan City, to close once a replacement exists",
  "makiminato-service-area":
    "Marine Corps supply base on the west coast in Urasoe, known as Camp Kinser",
  "naha-port":
    "Army port on the south bank of Naha harbour, to be returned by an agreement of 1974",
  "army-pol-depots": "Scattered Army fuel tank farms joined by pipeline, from Uruma to Ginowan",
  "tori-shima-range":
    "Uninhabited islet north of Kume Island, used by the Air Force as an air-to-ground range",
  "ide-suna-jima-range": "Whole uninhabited island west of Tonaki, used for air-to-ground firing",
  "kume-jima-range": "Tiny Air Force range on the Hatenohama sandbank, east of Kume Island",
  "tsuken-jima-training-area":
    "Narrow strip of Marine Corps beach on the west shore of Tsuken Island, Uruma",
  "kobi-sho-range":
    "Range covering Kuba Island in the Senkaku (Diaoyu) Islands, with no notified use since June 1978",
  "sekibi-sho-range":
    "Range on Taisho Island in the Senkaku (Diaoyu) Islands, with no notified use since June 1978",
  "oki-daito-jima-range":
    "Entire uninhabited island 400 km south-east of Okinawa, a Navy firing range",
  "ukibaru-jima-training-area":
    "Training island off Uruma run by Japan’s Ground Self-Defense Force, open to US forces at times",
};
