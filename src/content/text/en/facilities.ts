import type { facilities } from "../../facilities.ts";
import type { PlaceNote } from "../content-text.ts";

export const facilityNotes = {
  "northern-training-area": {
    note: [
      "Nowhere in Okinawa has the US presence shrunk so much since 1972. US forces returned some 4,000 ha, more than half of this range, on 22 December 2016. That cut their share of Okinawa’s main island from 17.9% to 14.6%, by the prefecture’s reckoning. In exchange they got six helipads in the rest, built against protests.",
      "The Marine Corps teaches jungle warfare here, to all US services.",
    ],
    caveats: [
      "Return: the press said 4,000 ha. Former areas of 7,833 or 7,824 ha make it about 4,300 ha.",
    ],
    mention: null,
  },
  "okuma-rest-center": {
    note: [
      "Not every US facility in Okinawa is for training or combat: this one is a beach resort by Cape Akamaru. The Air Force runs it from Kadena Air Base, 58 km to the south-west, for members of every service. With 54.6 ha it is about as large as Naha’s military port.",
    ],
    caveats: [],
    mention: null,
  },
  "ie-jima-auxiliary-airfield": {
    note: [
      "An F-35B fighter first came to this training airfield on 4 December 2018, a month before the article. Its rebuilt landing pad has the shape of an amphibious ship’s deck. The Marine Corps field takes up about a third of Ie Island and is the largest US facility off Okinawa’s main island.",
    ],
    caveats: [
      "The month of the F-35B’s first visit is inferred: the report names only the day.",
      "Coast guard lists put the sea around the island under the Air Force; the land is under the Marine Corps, which is shown.",
    ],
    mention: null,
  },
  "yaedake-communication-site": {
    note: [
      "US and Japanese forces share this summit, Mount Yae, 453 m high. The US Air Force holds the antennas; the US Army and Japan’s Maritime Self-Defense Force use the site too.",
    ],
    caveats: [],
    mention: null,
  },
  "camp-schwab": {
    note: [
      "Putin’s remark about Okinawa leads here. As quoted, he named no site, but the Asahi took him to mean the works next to this camp, off Henoko in Nago. Japan’s government was filling part of the sea there for an airfield to replace Futenma. It had begun on 14 December 2018, six days before he spoke.",
      "Voters had elected Denny Tamaki governor on 30 September 2018 on a pledge to block it. The camp itself joins quarters on a cape with a training area.",
    ],
    later:
      "In a prefectural referendum on 24 February 2019, 434,273 people voted against the landfill, 72.15% of the valid votes, and 114,933 for it; turnout was 52.48%. The result did not bind Tokyo.",
    caveats: ["The mark is on the cape, near the shore, not in the middle of the camp."],
    mention: null,
  },
  "henoko-ordnance-ammunition-depot": {
    note: [
      "The Henoko landfill has ammunition for a neighbour. The Marine Corps keeps it in magazines banked over with earth, on a plateau above Oura Bay, just north of Camp Schwab’s quarters. The depot is a facility of its own, outside the camp’s area. Okinawa’s other ammunition area, at Kadena, is about 22 times as large.",
    ],
    caveats: [],
    mention: null,
  },
  "camp-hansen": {
    note: [
      "This one camp, spread over four municipalities, is about a quarter of the land reserved for US forces in Okinawa. It joins barracks in Kin with a live-fire range, the Central Training Area. All four US services and Japan’s Ground Self-Defense Force train there.",
      "Returns are not always welcome. US forces returned 55 ha in Nago on 30 June 2014 and 107 ha on 30 June 2017, although the city had asked to wait: the land is a slope for which it has little use.",
    ],
    caveats: [
      "In March 2013 the area was 5,109.9 ha. It has since fallen by more than the 162 ha returned, so part of the difference is probably a new survey.",
    ],
    mention: null,
  },
  "kin-red-beach-training-area": {
    note: [
      "Camp Hansen meets the sea here. This short sea wall in Kin Town has two berths for landing ships and a road for tanks to the camp, about 1.4 km inland.",
    ],
    caveats: [
      "Position uncertain: it rests on descriptions and the coastline, and may be off by 0.5 to 1 km.",
    ],
    mention: null,
  },
  "kin-blue-beach-training-area": {
    note: [
      "US training in Okinawa does not end at the shore. The Marine Corps practises helicopter flights and landings from the sea at this headland, Cape Kin, and the Japan Coast Guard announces the limits of the waters reserved for it. The prefecture counted 27 such sea areas on 31 March 2016, about 54,900 km² in all.",
    ],
    caveats: [],
    mention: null,
  },
  "kadena-ammunition-storage-area": {
    note: [
      "Conventional ammunition for all four US services lies in this belt of woodland, about one hectare in seven of the land reserved for US forces in Okinawa. The Air Force and the Marine Corps hold it. It reaches over five municipalities north of Kadena Air Base and is larger than the base itself.",
    ],
    caveats: [
      "One mark stands for about 27 km²: it rests on place names, not on the outline of the site.",
    ],
    mention: null,
  },
  "tengan-pier": {
    note: [
      "Ammunition and other hazardous cargo come ashore at this pier on Kin Bay. Tankers off the coast feed the Army’s system of fuel tanks and pipelines. The pier takes up only 3.1 ha on land, about a fiftieth of White Beach, the Navy’s other port in Uruma City.",
    ],
    caveats: [
      "Uruma City’s table of 2009 says that the Navy runs the pier, an open data set says the Marine Corps. The Navy is shown.",
    ],
    mention: null,
  },
  "camp-courtney": {
    note: [
      "The Marines in Okinawa take their orders from this camp on Kin Bay, in Uruma City. It houses the staffs of III Marine Expeditionary Force and of the 3rd Marine Division on 133.9 ha, less than 1% of the land reserved for US forces in the prefecture.",
    ],
    caveats: [],
    mention: null,
  },
  "camp-mctureous": {
    note: [
      "US forces bring their families to Okinawa. Most of this site in Uruma City is Marine Corps housing, with a school, 1.8 km from the headquarters at Camp Courtney. Until 1986 it also housed the four services’ joint military prison, which then moved to Camp Hansen.",
    ],
    caveats: [],
    mention: null,
  },
  "camp-shields": {
    note: [
      "The Navy’s builders in uniform live here. Construction battalions take turns at this camp in Okinawa City, which the Air Force helps to manage and which borders the woods of the Kadena ammunition area. Unlike most naval facilities in Okinawa it has no shore: the sea is about 4.6 km off.",
    ],
    caveats: [],
    mention: null,
  },
  "torii-communication-station": {
    note: [
      "This “communication station” is above all the Army’s home in Okinawa, with the 10th Support Group and a Special Forces battalion. It occupies part of the shore in Yomitan where US forces landed in April 1945.",
    ],
    caveats: [],
    mention: null,
  },
  "kadena-air-base": {
    note: [
      "This is the largest US airfield in Okinawa, more than four times the size of Futenma, with two runways of about 3,700 m each. The Air Force’s 18th Wing has its home here. Units of the Navy, the Marine Corps and the Army are its tenants. The base began as an airstrip of the Japanese Army.",
    ],
    caveats: [
      "A small detached plot in Naha that the prefecture counts with the base is not drawn.",
    ],
    mention: null,
  },
  "camp-kuwae": {
    note: [
      "By the time of the article this camp had lost its main purpose and awaited return. Its naval hospital had moved to Camp Zukeran, 2.1 km away, in March 2013; what was left, housing included, was due for release. Japanese lists say Camp Kuwae, US forces Camp Lester.",
    ],
    caveats: [],
    mention: null,
  },
  "camp-zukeran": {
    note: [
      "This camp houses a headquarters whose reach goes far beyond the island: Marine Corps Installations Pacific. US forces call the camp Foster. Its naval hospital came from Camp Kuwae in March 2013; its housing tract of West Futenma was returned in March 2015.",
    ],
    caveats: [],
    mention: null,
  },
  "awase-communication-station": {
    note: [
      "An airstrip laid in 1945 has become an antenna field. The Navy’s site takes up the outer end of the Awase peninsula in Okinawa City. With 55.2 ha it is about fifteen times as large as the other pure antenna site, on Mount Yae.",
    ],
    caveats: [],
    mention: null,
  },
  "white-beach-area": {
    note: [
      "Nuclear submarines and amphibious ships of the US Navy call at the two long piers here, where the Katsuren peninsula ends. This is the largest US harbour in the prefecture, nearly three times the military port of Naha. The Navy shares its management with the Army.",
    ],
    caveats: [],
    mention: null,
  },
  "futenma-air-station": {
    note: [
      "The dispute behind Putin’s remark, as the Asahi read it, began at this airfield in the middle of Ginowan City. Tokyo and Washington agreed in 1996 to return it once a replacement existed, which is to stand on the landfill beside Camp Schwab, begun on 14 December 2018.",
      "By early 2019 only a strip of about 4 ha on the eastern edge had been returned, on 31 July 2017.",
    ],
    caveats: [
      "Area: we found no source for 475.9 ha. Press reports had about 481 ha before the strip was returned, and the totals for all facilities leave 475.9 to 476.1 ha.",
    ],
    mention: null,
  },
  "makiminato-service-area": {
    note: [
      "Land comes back in strips here: US forces returned about 3 ha along Route 58, mostly in March 2018. This is the Marine Corps’s supply base in Urasoe, which it calls Camp Kinser.",
    ],
    later: "US forces returned another strip, of somewhat under 2 ha, at the end of March 2019.",
    caveats: [],
    mention: null,
  },
  "naha-port": {
    note: [
      "This port shows how long a return can take. Tokyo and Washington agreed on it in 1974, two years after Okinawa came under Japanese administration, on condition that the port move up the coast to Urasoe. In January 2019 the Army was still running it for all services, on the south bank of Naha’s harbour.",
    ],
    caveats: [],
    mention: null,
  },
  "army-pol-depots": {
    note: [
      "Fuel for US forces crosses five municipalities through this network of Army tank farms and pipeline. POL stands for petroleum, oil and lubricants. Three farms are in Uruma, which has 72.0 of the 127.7 ha; tankers feed the system there, off Tengan Pier. Two are further west, one of them close to the sea by Kadena Air Base.",
    ],
    caveats: ["One mark, on the first tank farm in Uruma, stands for scattered plots."],
    mention: null,
  },
  "tori-shima-range": {
    note: [
      "US Marine jets fired 1,520 rounds of depleted uranium at this islet in December 1995 and January 1996, by accident, the US side said. The public learned of it in February 1997. Nobody lives on Tori Shima, about 28 km north of the Kume Jima range. The Air Force runs this target for aircraft of its own, the Navy and the Marine Corps.",
    ],
    caveats: [],
    mention: null,
  },
  "ide-suna-jima-range": {
    note: [
      "A whole island serves as a target here, for Japan’s Air Self-Defense Force as well as for the US Air Force, Navy and Marine Corps. Nobody lives on it. Japanese maps write its name Irisuna, the list of bases Idesuna. The island lies just west of Tonaki, about 60 km from the port of Naha.",
    ],
    caveats: [],
    mention: null,
  },
  "kume-jima-range": {
    note: [
      "The smallest of the 32 sites is almost all sea: one nautical mile of it around a plot of 0.2 ha on a sandbank. Aircraft only simulate attacks here; no live ordnance is used. The Navy handed the land to the Air Force in 1978 and may still use it, as may the Marine Corps.",
    ],
    caveats: [
      "The mark is the centre of the sea area, a circle. The middle of the sandbank is 1.7 km further east.",
      "Coast guard lists still put the sea area under the Navy; the Air Force, which has the land, is shown.",
    ],
    mention: null,
  },
  "tsuken-jima-training-area": {
    note: [
      "US forces stepped up parachute drops into the sea off this island from 2017, shortly before the article. On land the Marine Corps and the Air Force have a strip of 1.6 ha, on the west shore of Tsuken in Uruma City.",
    ],
    caveats: [],
    mention: null,
  },
  "kobi-sho-range": {
    note: [
      "Washington takes no side on who owns this island, yet says that its security treaty covers it, because Japan administers it. Kuba (Huangwei Yu) is one of the Senkaku (Diaoyu) Islands, which China and Taiwan also claim. By the same rule, the State Department said in November 2010, the treaty does not cover the four islands that Russia administers.",
      "All of Kuba is a range of the US Navy. Japan has received no notice of its use since June 1978.",
    ],
    caveats: ["Japan’s Foreign Ministry gives 0.91 km² for the island together with its islets."],
    mention: null,
  },
  "sekibi-sho-range": {
    note: [
      "Japan, China and Taiwan all claim this rock, and the US Navy has it as a range. Taisho (Chiwei Yu), registered in Japan as state land, is the easternmost of the Senkaku (Diaoyu) Islands, which Japan administers. As at Kobi Sho, 88 km to the west, Japan has received no notice of its use since June 1978.",
    ],
    caveats: [
      "The mark, at the published position, is in the water because the coast data put the rock 2.9 km south-east of it.",
      "The 4.1 ha leave out the islets: with them the island has 0.06 km².",
    ],
    mention: null,
  },
  "oki-daito-jima-range": {
    note: [
      "No other US site in the prefecture lies so far out in the Pacific: this whole uninhabited island, about 400 km south-east of Okinawa, is a target for ships’ guns and aircraft. The Navy holds it, and a single company owns the land.",
    ],
    caveats: [],
    mention: null,
  },
  "ukibaru-jima-training-area": {
    note: [
      "US forces can train in Japan without a base of their own. Japan’s Ground Self-Defense Force has run this island since June 1978, and the Marine Corps may use it for limited periods under Article II-4-(b) of the Status of Forces Agreement. It is therefore not among the 31 sites for exclusive US use; with it there are 32.",
    ],
    caveats: [
      "The branch shown is the US user, not the manager.",
      "The 25.4 ha provided leave some of the island out, which measures 29 to 30 ha.",
    ],
    mention: null,
  },
} satisfies Record<keyof typeof facilities, PlaceNote>;
