import type { facilities } from "../../facilities.ts";
import type { PlaceNote } from "../content-text.ts";

export const facilityNotes = {
  "northern-training-area": {
    note: [
      "Jungle warfare is taught here, by the Marine Corps and for all the services; US forces also call the range Camp Gonsalves or the Jungle Warfare Training Center. It lies in the villages of Kunigami and Higashi, about 10 km south-east of the Okuma rest centre.",
      "More than half of the former range, some 4,000 ha, left US use on 22 December 2016, and the part that was kept received six new helipads. By the prefecture’s reckoning this one step cut the share of Okinawa’s main island under US facilities from 17.9% to 14.6%. At 3,533.1 ha the range was even then second in area only to Camp Hansen.",
    ],
    caveats: [
      "The area comes from a list of 1 January 2020, later than the map’s date; no change was reported after December 2016.",
      "Earlier figures were 7,833 or 7,824 ha, so the part released was nearer 4,300 ha than the round 4,000 ha usually printed.",
      "Position approximate: one published point, and the exact boundary since December 2016 was not seen.",
    ],
    mention: null,
  },
  "okuma-rest-center": {
    note: [
      "Not every US facility in Okinawa is for training or combat: this one is a holiday resort. It fills the tip of Cape Akamaru in Kunigami Village with a beach and leisure buildings. The 18th Wing of the Air Force, whose home is Kadena Air Base some 58 km to the south-west, runs it, and members of every service may stay.",
      "With 54.6 ha it is about as large as the military port of Naha. The nearest other facility is the Northern Training Area, whose mapped point is 10 km to the south-east. A place-name point 0.6 km away and a guide that puts the resort on the cape fix its position.",
    ],
    caveats: [
      "The area comes from a prefecture report of about 2008 to 2013; later sources repeat it, so it carries no single date.",
    ],
    mention: null,
  },
  "ie-jima-auxiliary-airfield": {
    note: [
      "This training airfield of the Marine Corps takes up about a third of Ie Island, off the north-west of Okinawa’s main island. Its 801.5 ha make it the sixth largest of the 32 sites, and the largest that is not on Okinawa’s main island.",
      "It was in the news a month before the article. A landing pad shaped like the deck of an amphibious ship had been rebuilt, and on 4 December 2018 an F-35B fighter came to it for the first time. The nearest other facility, the antenna site on Mount Yae, is about 20 km to the south-east across the water.",
    ],
    caveats: [
      "The area is that of 1 January 2020, later than the map’s date.",
      "Coast guard lists put the sea around the island under the Air Force; the land is under the Marine Corps, which is shown here.",
      "The Okinawa Times article gives the day of the first F-35B visit; its month follows from the text.",
    ],
    mention: null,
  },
  "yaedake-communication-site": {
    note: [
      "Few of the facilities in Okinawa can be placed as surely as this one, because it stands on a mountain top: Mount Yae, 453 m high, on land of Motobu Town and Nago City. The Air Force holds the antennas. The Army also uses the site, and so does Japan’s Maritime Self-Defense Force, which makes it a place shared by both countries’ forces.",
      "It covers 3.7 ha. Four of the 31 exclusive-use sites are smaller: Tengan Pier, Tsuken Jima, Kin Red Beach and Kume Jima. The closest neighbour is the Henoko ammunition depot, about 15 km to the south-east.",
    ],
    caveats: [
      "The area is undated and belongs to a series of figures from about 2013.",
      "A trace of the fence, corrected for map scale, encloses only about 1.7 ha; the area provided and the area fenced need not be the same.",
    ],
    mention: null,
  },
  "camp-schwab": {
    note: [
      "The building work behind the protests that Putin alluded to was going on beside this camp. Off Henoko, in Nago City, part of the sea was being filled to make a replacement for Futenma Air Station; soil first went into the water on 14 December 2018, six days before Putin’s press conference.",
      "The governor and much of the public opposed the project. Later, on 24 February 2019, a prefectural referendum that was not binding gave 434,273 votes against the landfill and 114,933 for it, with a turnout of 52.48%.",
      "The camp itself combines quarters on a cape in Nago with a training area, and part of it is in Ginoza Village. Its 2,062.6 ha rank fourth among the 32 sites.",
    ],
    caveats: [
      "The area is that of 1 January 2020, later than the map’s date.",
      "The mapped point is near the shore, on the cape, and not in the middle of the whole facility.",
    ],
    mention: null,
  },
  "henoko-ordnance-ammunition-depot": {
    note: [
      "Ammunition of the Marine Corps lies here in magazines banked over with earth, on a plateau that looks down on Oura Bay. The depot borders the living quarters of Camp Schwab to the south, with only 1.8 km between the two mapped points, and so stands close to the site where landfill for the Futenma replacement began in December 2018.",
      "In administrative terms it is a facility of its own, number FAC6010, wholly within Nago City, and its 121.4 ha are not counted in the area of the camp. It is the smaller of the two ammunition areas in the prefecture: the one at Kadena is over twenty times as large.",
    ],
    caveats: [
      "The area is an old one: March 2001, repeated without a date in a later source.",
      "A trace of the fence differs from the area provided for use.",
      "Position approximate: no published point was found, and it was placed from descriptions, the coastline and the editors’ own knowledge.",
    ],
    mention: null,
  },
  "camp-hansen": {
    note: [
      "No US facility in Okinawa is larger. Camp Hansen covered 4,811.4 ha, about 26% of the area of the 31 exclusive-use sites, and reaches over Nago City, Ginoza, Onna and Kin. Barracks are combined with a range for live firing, also called the Central Training Area. Besides the Marine Corps, the other three US services and Japan’s Ground Self-Defense Force train there.",
      "The barracks in Kin occupy the ground of the Chimu airfield of 1945. In Nago, 55 ha left US use on 30 June 2014 and a further 107 ha on 30 June 2017; that was the last change before the map’s date.",
    ],
    caveats: [
      "The area is that of 1 January 2020, later than the map’s date; the last reported reduction was on 30 June 2017.",
      "In March 2013 the figure was 5,109.9 ha. The fall since then exceeds the 162 ha released, so part of it is probably due to a new survey.",
      "The mapped point lies in Kin, 1.5 km from the sea; it stands for a site of 48 km².",
    ],
    mention: null,
  },
  "kin-red-beach-training-area": {
    note: [
      "Landing ships can put in at two berths on this short stretch of sea wall in Kin Town, which the Marine Corps lists as a training area of its own. A road for tanks links the site to Camp Hansen, whose mapped point is about 1.4 km to the north, and so the two are best read together.",
      "At 1.4 ha it is the second smallest of all the sites on this map, and only the Kume Jima range takes up less ground. Kin Blue Beach, where troops practise coming ashore, is a separate facility some 3 km further east with more than twenty times the area.",
    ],
    caveats: [
      "Position uncertain: it rests on the editors’ own knowledge, checked only against descriptions and the coastline, and may be off by 0.5 to 1 km.",
      "The area is the Defense Ministry’s for 1 January 2017, read in an encyclopaedia; in 2003 it was given as 1.7 ha.",
    ],
    mention: null,
  },
  "kin-blue-beach-training-area": {
    note: [
      "At Cape Kin, a headland on the east coast, the Marine Corps trains in coming ashore from the sea and in flying helicopters. Part of the training ground is water: the Japan Coast Guard announces the limits of the sea area, and its notices give the corner positions, one of them 0.2 km from the mapped point, which is why the site can be placed with confidence.",
      "On land it measured 38.1 ha in 2013, almost the same as the housing area of Camp McTureous. Camp Hansen is marked 3.5 km to the north-west and Kin Red Beach, which has berths instead of a beach for landings, 3.3 km to the west.",
    ],
    caveats: [
      "The area is the prefecture’s figure for 2013, read in a copy of an encyclopaedia article; it counts land only.",
      "The coast guard notice that fixes the position is later: it dates from December 2025.",
    ],
    mention: null,
  },
  "kadena-ammunition-storage-area": {
    note: [
      "Conventional ammunition for all four services is kept in this wide belt of woodland north of Kadena Air Base. The Air Force manages it together with the Marine Corps, and it spreads over five municipalities: Onna, Uruma, Yomitan, Kadena and Okinawa City.",
      "Its 2,658.5 ha put it third in area, after Camp Hansen and the Northern Training Area and ahead of the air base it adjoins; about one hectare in seven of the land held for exclusive US use was here. The centre of the runways at Kadena is some 3.9 km south of the mapped point, and the naval camp called Camp Shields borders the woods on the south-east.",
    ],
    caveats: [
      "The area is dated 31 March 2019, shortly later than the map’s date; the list of 1 January 2020 has 2,658.4 ha, and the 2013 figure was the same as the one shown.",
      "Position approximate: a single point cannot stand well for 26 km², and this one rests on place-name points and the editors’ own knowledge.",
    ],
    mention: null,
  },
  "tengan-pier": {
    note: [
      "Hazardous cargo passes over this pier on Kin Bay, in Uruma City. Ammunition is handled here, and tankers at a point off the coast supply fuel to the Army’s system of tanks and pipelines; the mark for those depots is on land just 0.6 km from the pier.",
      "Only 3.1 ha of land belong to the facility, less than a fiftieth of White Beach, another port of the Navy in the same city. Camp Courtney is 1.8 km to the south-east. The position is well established: a list of dive sites has the pier 0.25 km from the point shown.",
    ],
    caveats: [
      "Sources disagree on who runs it: Uruma City’s table of 2009 and an older page say the Navy, one open data set says the Marine Corps. The Navy is shown.",
      "The area dates from 2009 or earlier; the same figure recurs in older sources.",
    ],
    mention: null,
  },
  "camp-courtney": {
    note: [
      "The Marines in Okinawa are commanded from here. Camp Courtney, on the shore of Kin Bay in Uruma City, houses the staffs of two commands, III Marine Expeditionary Force and 3rd Marine Division, so that its importance has little to do with its size: 133.9 ha, or less than 1% of the land held for exclusive US use in the prefecture.",
      "Several other sites crowd round it. Tengan Pier and the fuel tanks of the Army lie within 1.8 km to the north-west, and the family housing of Camp McTureous is equally near to the south-west. A published point and a place-name point, both about 0.1 km away, confirm the position.",
    ],
    caveats: [
      "The area is nearly ten years older than the article: 31 March 2009, from the prefecture by way of Uruma City. Older sources give 134.8 ha.",
    ],
    mention: null,
  },
  "camp-mctureous": {
    note: [
      "People live rather than train at this site in Uruma City: most of it is family housing of the Marine Corps, with a school. Until 1986 it had another side, a prison shared by the four services, which then moved to Camp Hansen.",
      "The 37.9 ha lie inland, a little over 2 km from the sea and 1.8 km south-west of Camp Courtney, the headquarters nearby. In area it comes twenty-third of the 32 sites, just behind Kin Blue Beach. Its position can be relied on: a published point and the place-name points of Kawasaki and Nishihara all fall within 0.6 km of the one shown.",
    ],
    caveats: ["The area stands on a page of Uruma City that bears no date."],
    mention: null,
  },
  "camp-shields": {
    note: [
      "Builders in uniform use this camp. Construction battalions of the US Navy take turns here, in quarters that the Air Force helps to manage and that border the woods of the Kadena ammunition area. The whole site is in Okinawa City, one of the municipalities that also share the air base and the ammunition area.",
      "Seventy hectares make it a middling site, seventeenth of 32 by area and close in size to Camp Kuwae. The runways of Kadena Air Base are about 5 km to the south-west; Camp McTureous lies 3.4 km to the east. Unlike most naval facilities in Okinawa it has no shore: the sea is some 4.6 km off.",
    ],
    caveats: [
      "The area is the prefecture’s for 31 March 2019, slightly later than the map’s date.",
      "Position approximate: two place-name points from one source, completed by the editors’ own knowledge.",
    ],
    mention: null,
  },
  "torii-communication-station": {
    note: [
      "The name of this site tells only half of its use. Listed as a communication station, it is above all the Army’s home in Okinawa, with the 10th Support Group and a battalion of Special Forces. It occupies part of the shore in Yomitan where US forces landed in April 1945.",
      "The Army holds few places in the prefecture, the others shown here being Naha Port and the fuel depots, and this is the largest of the three at 189.5 ha; among all sites it ranks tenth. Kadena Air Base begins to the south-east, with 3.8 km between the mapped points.",
    ],
    caveats: [
      "The area is the Defense Ministry’s for 1 January 2017, read in an encyclopaedia; a source of 2002 had 193.9 ha.",
    ],
    mention: null,
  },
  "kadena-air-base": {
    note: [
      "With a pair of runways, each about 3,700 m long, this is the largest of the three US airfields shown in Okinawa. It began as an airstrip of the Japanese Army; the 18th Wing of the US Air Force now has its home there, with units of the Navy, the Marine Corps and the Army as tenants.",
      "The base lies mainly in Kadena Town, Okinawa City and Chatan Town. At 1,985.5 ha it is fifth in area among the 32 sites, and more than four times the size of Futenma, the Marine Corps airfield 9.1 km to the south. The wooded ammunition area adjoins it on the north, Torii Station lies 3.8 km to the north-west.",
    ],
    caveats: [
      "The area is that of 31 March 2019, slightly later than the map’s date; the list of 1 January 2020 repeats it.",
      "A small detached parcel in Naha belongs to the facility according to the prefecture’s map and an older page; it is not drawn.",
    ],
    mention: null,
  },
  "camp-kuwae": {
    note: [
      "This camp had lost its main purpose by the time of the article. The naval hospital that stood here moved to Camp Foster in March 2013, and the land that remains in US use, which includes housing, is scheduled for release to Japan. Official Japanese lists call the place Camp Kuwae, US forces Camp Lester.",
      "All of its 67.5 ha are in Chatan Town, on the west side of the island between two far larger neighbours: the runways of Kadena are 4.3 km to the north, and Camp Zukeran, to which the hospital went, is 2.1 km to the south-east. One of the Army’s tank farms lies to its east.",
    ],
    caveats: [
      "The area is that of 31 March 2013, the month in which the hospital moved.",
      "One of the two published points is rounded to whole minutes of arc; the other, from an address list, is 0.3 km from the mark.",
    ],
    mention: null,
  },
  "camp-zukeran": {
    note: [
      "Marine Corps Installations Pacific, a headquarters with a name much wider than one island, sits in this camp. Japan lists it as Camp Zukeran; US forces call it Camp Foster. It stretches through Okinawa City, Ginowan, Chatan and Kitanakagusuku.",
      "Two changes of recent years bear on its outline. In March 2013 the naval hospital arrived from Camp Kuwae, 2.1 km away; in March 2015 the housing tract of West Futenma left US use. With 545.0 ha the camp was the seventh largest site. Futenma Air Station is 4.0 km to the south-west.",
    ],
    caveats: [
      "The area is that of 31 March 2019, slightly later than the map’s date.",
      "Four municipalities are given here; an older page counts five, and the extract of it that was read does not say which.",
    ],
    mention: null,
  },
  "awase-communication-station": {
    note: [
      "Antennas of the Navy stand where an airstrip was laid in 1945. The site takes up the outer end of the Awase peninsula, which juts into the sea from Okinawa City, so its shape on the coast leaves little doubt about where it is: the mapped point is 0.13 km from both the shore and a place-name point.",
      "It covers 55.2 ha, slightly more than the Okuma resort and fifteen times the other pure antenna site, the summit of Mount Yae. Across the water to the east, 7.2 km off, are the piers of White Beach; Camp Zukeran is 6.4 km to the west.",
    ],
    caveats: ["The area is that of 31 March 2019, slightly later than the map’s date."],
    mention: null,
  },
  "white-beach-area": {
    note: [
      "Nuclear submarines and amphibious ships of the US Navy call at two long piers here, where the Katsuren peninsula of Uruma City ends. The Navy shares the management with the Army. It is the largest US harbour area in the prefecture: 156.8 ha, against 55.9 ha for the military port of Naha and 3.1 ha for Tengan Pier.",
      "Training grounds lie on two islands nearby. Tsuken Jima, with its strip of beach, is 6.2 km to the south, and Ukibaru Jima, run by the Ground Self-Defense Force, 7.9 km to the east. Two published positions, which differ by less than 0.2 km, fix the place.",
    ],
    caveats: [
      "The area dates from 31 March 2009; it had been the same in 2004.",
      "A trace of the fence differs from the area provided, as at several smaller sites.",
    ],
    mention: null,
  },
  "futenma-air-station": {
    note: [
      "Futenma is the airfield at the root of the Henoko dispute. It is an urban airfield, in the middle of Ginowan City. In 1996 Tokyo and Washington agreed that Japan should have the land once a replacement was available; the site later chosen for that is the landfill beside Camp Schwab, where soil was first placed in the sea on 14 December 2018.",
      "By early 2019 only a strip along the eastern edge, about 4 ha of some 481 ha, had been released, on 31 July 2017. The rest still made it the eighth largest site in the prefecture, though less than a quarter of Kadena, 9.1 km to the north.",
    ],
    caveats: [
      "No source was retrieved for 475.9 ha. Press reports had about 481 ha before the strip was released, and the totals published for all facilities leave 475.9 to 476.1 ha for this one.",
    ],
    mention: null,
  },
  "makiminato-service-area": {
    note: [
      "Stores for the Marine Corps are kept and moved from this base on the west coast, in Urasoe City, between Naha and Futenma. US forces know it as Camp Kinser. Naha Port, 5.9 km to the south-west, is tied to it by a plan: the port’s release depends on a move to Urasoe.",
      "The base shrinks at its edge. About 3 ha along Route 58 were released, mostly in March 2018; later, at the end of March 2019, another strip of somewhat under 2 ha followed. Between the two, on 1 January 2019, it measured 269.4 ha, ninth of the 32 sites.",
    ],
    caveats: [
      "The area is the Defense Ministry’s for 1 January 2019, read in an encyclopaedia; other sources, from before the reductions, give 273.8 and 272.7 ha.",
      "The Okinawa Times gives 7 ha for the Route 58 strip and the Futenma strip together.",
    ],
    mention: null,
  },
  "naha-port": {
    note: [
      "Its release was first agreed in 1974, two years after Okinawa passed from US to Japanese administration, and at the time of the article it was still in US use. The agreement depends on moving the port up the coast to Urasoe. Officially called Naha Port, it is also known as Naha Military Port, and takes up the south bank of the harbour of Naha City.",
      "The Army manages it for all services. Measured at 55.9 ha, it is the southernmost site on Okinawa’s main island: the nearest other one, Camp Kinser, is 5.9 km to the north-east, and Kadena Air Base over 19 km.",
    ],
    caveats: [
      "The area dates from 31 March 2008.",
      "One of the two published positions is rounded to half a minute of arc; both lie within 0.2 km of the mark.",
    ],
    mention: null,
  },
  "army-pol-depots": {
    note: [
      "Less one place than a network: tank farms of the Army, joined by a pipeline that crosses five municipalities from Uruma through Okinawa City, Kadena and Chatan to Ginowan. The letters stand for petroleum, oil and lubricants. Three of the tank farms, named after Chimu Bay, are in Uruma, and two named after Kuwae are further west, one east of Camp Lester and one by Kadena Air Base, close to the sea.",
      "Of the 127.7 ha in all, 72.0 ha are in Uruma, and so the mark stands there, 0.6 km from Tengan Pier, off which tankers feed the system.",
    ],
    caveats: [
      "The area is that of 31 March 2019, slightly later than the map’s date; in 2002 it was 125.5 ha.",
      "Position approximate: one mark stands for scattered plots. It rests on a place-name point and the editors’ own knowledge of the first tank farm.",
    ],
    mention: null,
  },
  "tori-shima-range": {
    note: [
      "Nobody lives on this islet about 28 km north of the Kume Jima range; aircraft use it as a target. The Air Force runs the range, which the Navy and Marine Corps also use, while Japan’s Air Self-Defense Force has a joint-use control site on Kume Island. In 1995 and 1996 rounds of depleted uranium were fired at the islet by mistake.",
      "It belongs to Kumejima Town, more than 90 km west of Okinawa’s main island, and covers 4.1 ha. The centre of the range was published by the coast guard; the middle of the islet in the coastline used for this map is within 0.25 km of it.",
    ],
    caveats: [
      "The area dates from March 2002.",
      "The islet is missing from the simplified map of municipalities, so its municipality could not be checked there.",
    ],
    mention: null,
  },
  "ide-suna-jima-range": {
    note: [
      "One island, two names: Japanese maps write it Irisuna, the list of bases Idesuna, and both mean the uninhabited island just west of Tonaki in Tonaki Village. The whole of it, 24.5 ha, is a range where aircraft fire at targets on the ground. The Air Force holds it, and the Navy, the Marine Corps and Japan’s Air Self-Defense Force take part.",
      "It sits between Okinawa’s main island and Kume Island: about 60 km from the port of Naha and 23 km from the Kume Jima range. Every source examined agrees on the position to within 0.05 km, the closest match of any range on this map.",
    ],
    caveats: ["The area is undated and belongs to a series of figures from about 2013."],
    mention: null,
  },
  "kume-jima-range": {
    note: [
      "With 0.2 ha this is by far the smallest of the 32 sites, a plot on the sandbank of Hatenohama that runs east from Kume Island. Attacks from the air are simulated over it; the firing is not real. Control on land passed from the Navy to the Air Force in 1978, and the Navy and the Marine Corps may use it too.",
      "A circle of sea, of one nautical mile, goes with the plot, and its official centre is the point shown. Ide Suna Jima is 23 km to the east and Tori Shima 28 km to the north, the other two ranges in these waters.",
    ],
    caveats: [
      "The area is undated and has a single significant digit.",
      "Position approximate: the mark is the centre of the sea circle. The plot of land itself was not seen, and the middle of the sandbank is 1.7 km further east.",
      "Coast guard lists still file the sea area under the Navy; the Air Force, which has the land, is shown.",
    ],
    mention: null,
  },
  "tsuken-jima-training-area": {
    note: [
      "A strip of shore on the west side of Tsuken Island serves the Marine Corps, and also the Air Force, as a training beach. What changed shortly before the article concerned the water rather than the land: from 2017 on, parachute drops into the sea off the island became more frequent.",
      "The strip measured 1.6 ha in 2013. Tsuken belongs to Uruma City and lies off the Katsuren peninsula; the naval piers of White Beach are 6.2 km to the north, Ukibaru Jima 8.0 km to the north-east. Only Kin Red Beach and Kume Jima are smaller than this site.",
    ],
    caveats: [
      "Position approximate: texts put it on the west shore, and the exact spot rests on two coastlines and the editors’ own knowledge.",
      "The area is the prefecture’s figure for 2013, read in an encyclopaedia.",
    ],
    mention: null,
  },
  "kobi-sho-range": {
    note: [
      "The range takes up the whole of Kuba Island, part of a group that Japan administers as the Senkaku Islands within Ishigaki City and that China and Taiwan also claim. It remains on the list of facilities for the exclusive use of US forces, under the Navy, yet the Japanese side has received no notice of its use since June 1978.",
      "The island lies about 400 km west of Naha, and the other range in the group, Sekibi Sho, is 88 km to the east. This map records it as a US facility in Okinawa Prefecture and takes no position on sovereignty.",
    ],
    caveats: [
      "The 87.4 ha are undated and agree with the land register; Japan’s Foreign Ministry gives 0.91 km² for the island together with its islets.",
      "Sources that round the position to whole minutes of arc place it about 1 km away.",
    ],
    mention: null,
  },
  "sekibi-sho-range": {
    note: [
      "Taisho Island, a rock owned by the Japanese state, is the easternmost of the group that Japan administers as the Senkaku Islands under Ishigaki City; China and Taiwan claim it as well. It is listed as a range of the US Navy. As with Kobi Sho, 88 km to the west, notices of use to Japan stopped in June 1978.",
      "On this map it is the only facility whose mark stands in open water, because the coastline drawn here sets the rock almost 3 km from its published position. The port of Naha is about 312 km to the east.",
    ],
    caveats: [
      "The coast data puts the island 2.9 km south-east of the position given by an encyclopaedia and supported by the Sasakawa Peace Foundation; the published position is used, so the mark shows in the sea.",
      "The area of 4.1 ha is the land register’s, undated; with its islets the island is given as 0.06 km².",
    ],
    mention: null,
  },
  "oki-daito-jima-range": {
    note: [
      "An entire island without inhabitants, about 400 km south-east of Okinawa, serves the Navy as a target for ships’ guns and for aircraft. A single company owns the land; in administrative terms the island belongs to Kitadaito Village. Sekibi Sho, by contrast, is the property of the Japanese state.",
      "At 114.7 ha it is the largest of the six firing ranges shown, ahead of Kobi Sho. No other site is so isolated on the Pacific side: the nearest mark, Ukibaru Jima, is some 380 km to the north-west. Municipal map, coastline and address point agree on its position to within 0.1 km.",
    ],
    caveats: [
      "The area dates from March 2002; a later source without a date gives 1.15 km².",
      "The centre of the circle of sea announced by the coast guard, in a later notice of 2024, is 0.9 km west of the middle of the island, which is the point used.",
    ],
    mention: null,
  },
  "ukibaru-jima-training-area": {
    note: [
      "The odd one out: this island is not among the 31 sites for exclusive US use. Japan’s Ground Self-Defense Force has run it since June 1978, and US forces, here the Marine Corps, may use it for limited periods under Article II-4-(b) of the Status of Forces Agreement. Counting it gives 32 sites in the prefecture.",
      "Ukibaru lies east of the Katsuren peninsula in Uruma City. White Beach is 7.9 km to the west and Tsuken 8.0 km to the south-west. The 25.4 ha provided for use leave some of the island out, since the whole of it measures 29 to 30 ha.",
    ],
    caveats: [
      "The area is undated and is left out of totals for the 31 exclusive-use sites.",
      "A Japanese facility used by US forces for limited periods; the branch shown is the US user, not the manager.",
    ],
    mention: null,
  },
} satisfies Record<keyof typeof facilities, PlaceNote>;
