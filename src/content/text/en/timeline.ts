import type { TimelineEventId } from "../../timeline-events.ts";
import type { TimelineText } from "../content-text.ts";

/** What happened and what it meant for the four, in English. */
export const timelineText: Record<TimelineEventId, TimelineText> = {
  "1855-shimoda-treaty": {
    title: "Treaty of Shimoda draws the first border",
    what: "The first border between Russia and Japan ran through the strait between Iturup (Etorofu) and Urup (Uruppu). Article 2 of a treaty of commerce drew it and left Sakhalin without a line.",
    effect:
      "All four lay on Japan’s side. Japan says that the treaty confirmed a border that already existed.",
  },
  "1875-saint-petersburg-treaty": {
    title: "Sakhalin exchanged for the northern chain",
    what: "This treaty’s list of islands is the root of Japan’s definition of the Kurils. Russia handed over eighteen, from Shumshu to Urup (Uruppu), and Japan ceded its part of Sakhalin. Ratifications were exchanged in Tokyo on 22 August.",
    effect:
      "None of the four is on the list: they were Japanese already. The authentic text is French, and its Japanese translation differs, which feeds the dispute over the name.",
  },
  "1884-ainu-resettled": {
    title: "Japan moves Kuril Ainu to Shikotan",
    what: "The first known inhabitants of the chain had no part in its border treaties. Japan moved 97 Ainu from the northern Kurils to Shikotan, where many fell ill and died.",
    effect: "The Ainu who were still on the islands after 1945 were deported with the Japanese.",
  },
  "1905-portsmouth-treaty": {
    title: "Portsmouth peace divides Sakhalin",
    what: "Russia ceded Sakhalin south of the 50th parallel in Article IX of the treaty that ended its war with Japan.",
    effect: "Moscow has argued since that Japan’s war of 1904–05 voided the earlier treaties.",
  },
  "1941-neutrality-pact": {
    title: "Japan and the USSR agree on neutrality",
    what: "Each promised for five years to stay out of the other’s wars. Moscow denounced the pact on 5 April 1945: Japan was fighting Moscow’s allies and helping Germany, and the pact had “lost its sense”.",
    effect: "The notice only ended its renewal, Japan holds: the pact was in force that August.",
  },
  "1941-atlantic-charter": {
    title: "The Atlantic Charter rules out conquest",
    what: "The Allies began with a promise not to expand. The United States and Britain said that they sought no territory, and in London on 24 September the Soviet Union agreed with the charter’s “fundamental principles”.",
    effect: null,
  },
  "1941-hitokappu-bay": {
    title: "The Pearl Harbor fleet gathers",
    what: "Six Japanese carriers met in Hitokappu Bay, now Kasatka Bay, on Iturup (Etorofu), and left for Hawaii on 26 November.",
    effect: null,
  },
  "1943-cairo-declaration": {
    title: "Cairo sets aims for Japan’s territory",
    what: "This text is quoted for and against Japan’s claim. The United States, Britain and China wanted Japan expelled from what it had taken “by violence and greed”, and said that they “covet no gain for themselves”. The Soviet Union did not sign.",
    effect:
      "The Kurils are not named. An American legal memorandum of 1955 held that Japan had not taken them by violence.",
  },
  "1945-yalta-agreement": {
    title: "Yalta promises the Kurils to Moscow",
    what: "Moscow rests its title partly on this text. The United States, Britain and the Soviet Union agreed that the Kuril Islands “shall be handed over to the Soviet Union” if it entered the war on Japan. The text lists no island, and Japan was no party.",
    effect:
      "Whether the four are meant depends on whether they are Kuril Islands. Washington has called the text a statement of common purposes that transferred nothing.",
  },
  "1945-potsdam-declaration": {
    title: "Potsdam leaves the smaller islands open",
    what: "The two sides read one clause differently. Point 8 of the Allied terms limited Japan to four main islands and “such minor islands as we determine”, and called for Cairo to be carried out. Moscow joined on 8 August; Japan accepted on the 14th.",
    effect: "None of the four is named.",
  },
  "1945-soviet-entry-into-war": {
    title: "The Soviet Union enters the war",
    what: "Moscow declared war on Japan on 8 August, four months after it had denounced the neutrality pact, and attacked the next day.",
    effect: "Japan calls this a breach: the pact, it says, still had months to run.",
  },
  "1945-iturup-landing": {
    title: "Soviet troops land on Iturup (Etorofu)",
    what: "Soviet troops came ashore at Rubetsu two weeks after Japan had accepted the terms of surrender. It was the first landing on any of the four.",
    effect: "Iturup (Etorofu) came under Soviet control.",
  },
  "1945-kunashir-shikotan-landings": {
    title: "Landings on Kunashir (Kunashiri) and Shikotan",
    what: "Soviet troops landed at Furukamappu, now Yuzhno-Kurilsk, at 05:00 by a telegram from the village, and at Shakotan, now Malokurilskoye, at 06:55. The Japanese garrisons surrendered.",
    effect: "Both islands came under Soviet control one day before Japan signed its surrender.",
  },
  "1945-instrument-of-surrender": {
    title: "Japan signs the surrender",
    what: "General Order No. 1, issued with the surrender, told Japanese forces in the Kurils to surrender to the Soviet command.",
    effect:
      "The order settled no title, Washington has held since. Moscow counts the surrender among the grounds of its sovereignty.",
  },
  "1945-habomai-landings": {
    title: "Soviet landings on the Habomai islets",
    what: "Sources disagree on whether the last landings came before or after the surrender of 2 September. Japan’s Nemuro office recorded 3 September; by Japan’s account all four were in Soviet hands by the 5th. The Great Soviet Encyclopedia ends the operation on 1 September.",
    effect: "The Habomai group was the last of the four to come under Soviet control.",
  },
  "1946-scapin-677": {
    title: "Occupation order ends Tokyo’s administration",
    what: "The Allied command took the four out of Tokyo’s administration on paper too. But paragraph 6 of directive SCAPIN-677 says that it is no ruling on the minor islands’ final fate.",
    effect: "By the same paragraph it left open whose the four were.",
  },
  "1946-soviet-decrees": {
    title: "Moscow declares the islands Soviet territory",
    what: "Two decrees wrote the islands into Soviet law. They made the land of southern Sakhalin and the Kurils state property and formed South Sakhalin Oblast in Khabarovsk Territory.",
    effect: "Japan says that Moscow’s presence on the four has no legal basis.",
  },
  "1947-japanese-communities-end": {
    title: "The Japanese communities come to an end",
    what: "Japan counted 17,291 residents in August 1945. About half fled by themselves in 1945 and 1946. Soviet authorities deported the others through Maoka, now Kholmsk, on sixteen ships from July 1947 to October 1948.",
    effect: "Hokkaido dates the last departures to 1949. Soviet settlers had come since 1946.",
  },
  "1951-san-francisco-treaty": {
    title: "San Francisco leaves the Kurils undefined",
    what: "Two gaps in this treaty keep the dispute alive. Japan renounced the Kuril Islands and southern Sakhalin in Article 2(c), but the text neither defines the Kurils nor names a recipient. The Soviet Union did not sign, and Article 25 gives non-signatories no rights. Article 3 left Okinawa under US administration; Article 26 let signatories claim any greater advantage that Japan granted another state. The treaty took effect on 28 April 1952.",
    effect:
      "Japan’s government says that none of the four was renounced. Its critics count at least Iturup (Etorofu) and Kunashir (Kunashiri) among the Kurils renounced; Russian usage counts all four.",
  },
  "1951-nishimura-reply": {
    title: "A Japanese official counts two as Kurils",
    what: "Critics such as the former diplomat Gregory Clark hold this answer against Tokyo. Asked in the Diet what Japan had renounced, Kumao Nishimura of the Foreign Ministry’s treaties bureau included the southern Kurils, but not Habomai and Shikotan.",
    effect: "On this reading Japan had renounced Iturup (Etorofu) and Kunashir (Kunashiri).",
  },
  "1956-morishita-statement": {
    title: "Tokyo says two were never renounced",
    what: "Tokyo now denied that it had renounced the two larger islands. Morishita, parliamentary vice-minister for foreign affairs, told a lower-house committee that the Kurils renounced at San Francisco had never included Kunashir (Kunashiri) and Iturup (Etorofu).",
    effect: "Japan had claimed these two in the London talks since 1955.",
  },
  "1956-dulles-shigemitsu-talks": {
    title: "Dulles ties the Kurils to Okinawa",
    what: "Here the islands became bound up with Okinawa. Moscow wanted a border north of Habomai and Shikotan, Foreign Minister Shigemitsu reported in London. If Japan recognised full Soviet sovereignty over the Kurils, Secretary of State Dulles replied, Washington would be “equally entitled to full sovereignty over the Ryukyus”. On 28 August he told the press that he had “merely reminded the Japanese” of Article 26.",
    effect:
      "His own staff called it “not a staffed position”. To Putin, in December 2016, it was an ultimatum.",
  },
  "1956-us-aide-memoire": {
    title: "Washington backs Japan, and ties its hands",
    what: "The note helped Japan’s claim and limited its freedom to settle. Iturup (Etorofu) and Kunashir (Kunashiri), it said, had always been Japan’s, like Habomai and Shikotan, and Yalta had transferred nothing. But Japan had no right to transfer sovereignty over what it had renounced at San Francisco, and the other signatories need not accept it.",
    effect: "It wanted all four acknowledged as Japanese.",
  },
  "1956-matsumoto-gromyko-letters": {
    title: "Letters leave the territorial issue open",
    what: "Japan reads Article 9 in the light of these letters. Its envoy Shunichi Matsumoto proposed to restore relations first and then to continue peace talks that include the territorial issue. Andrei Gromyko, first deputy foreign minister, agreed to such talks.",
    effect:
      "Tokyo concludes that Iturup (Etorofu) and Kunashir (Kunashiri) are still to be discussed. The declaration leaves the territorial issue out.",
  },
  "1956-joint-declaration": {
    title: "Joint Declaration signed in Moscow",
    what: "The article tells of this text twice, once rightly and once wrongly. Article 9 has Moscow hand over Habomai and Shikotan, after a peace treaty. Other articles end the state of war, restore relations and back Japan’s entry into the United Nations. Article 3 confirms each side’s right of self-defence, alone or with allies; Article 5 frees prisoners. Moscow gives up reparations in Article 6, and each side waives its other claims from the war. Article 8 brings fisheries and rescue agreements into force.",
    effect:
      "Japan keeps the two islands not named on the agenda; Moscow calls the handover a gesture of goodwill, on terms still to be settled.",
  },
  "1956-diet-approval": {
    title: "Japan’s Diet approves the declaration",
    what: "The lower house approved ratification on 27 November, the upper house on 5 December. The counts are a Soviet diplomat’s recollection, with one date wrong: 365 to none in the lower house, where about 60 members stayed away, and 224 to 3 in the upper.",
    effect: null,
  },
  "1956-ratification": {
    title: "Both sides ratify on one day",
    what: "Japan’s instrument of ratification was attested in Tokyo, and the Presidium of the Supreme Soviet ratified the declaration in Moscow.",
    effect: null,
  },
  "1956-declaration-in-force": {
    title: "The Joint Declaration takes effect",
    what: "Instruments of ratification were exchanged in Tokyo, and the declaration took effect the same day.",
    effect:
      "The promise became binding, on a condition that had not been met when the article appeared: a peace treaty.",
  },
  "1960-security-treaty": {
    title: "A defence treaty that follows administration",
    what: "Two articles of the new US-Japan treaty would reach the islands with a handover. Article V covers an attack “in the territories under the administration of Japan”; Article VI grants US forces facilities and areas in Japan. Notes of the same day require prior consultation with Tokyo before “major changes in the deployment” of those forces into Japan.",
    effect:
      "Japan does not administer the four, so neither government says that Article V covers them. It would after a handover, unless otherwise agreed. That is our inference.",
  },
  "1960-soviet-memorandum": {
    title: "Moscow adds a condition: troops out",
    what: "The new treaty was aimed at the Soviet Union and China, Foreign Minister Gromyko told Japan’s ambassador. Habomai and Shikotan would be handed over only once all foreign troops had left Japan and a peace treaty was signed. A second memorandum on 24 February held to this.",
    effect:
      "Moscow asked how much sovereignty Japan would keep, as Putin did in 2018. It had wanted foreign bases barred in 1955 too; the declaration has no such clause.",
  },
  "1960-japanese-reply": {
    title: "Tokyo rejects the new condition",
    what: "One side cannot change a ratified text, Tokyo replied, and foreign troops had been in Japan in 1956 too. Moscow dates the reply to 5 February, Japanese collections to the 6th.",
    effect: "Japan added that it sought its other inherent territory as well.",
  },
  "1960-question-settled": {
    title: "Moscow calls the question settled",
    what: "Moscow closed the subject with a third memorandum. The historian Yevgeny Spitsyn quotes it: the territorial question was solved and fixed in international agreements.",
    effect: "By Japan’s account Moscow held to this line until 1973.",
  },
  "1964-grave-visits": {
    title: "Families may visit graves on the islands",
    what: "The islands opened a little to the deported and their families. Visits to graves began in 1964, had gaps, and got a new basis in 1986. Visitors needed no passport or visa, so neither claim was conceded.",
    effect: null,
  },
  "1972-okinawa-reversion": {
    title: "Okinawa comes under Japanese administration",
    what: "The United States handed administration of the Ryukyus to Japan under an agreement of 17 June 1971, and kept its bases there.",
    effect:
      "Dulles’s link of 1956 lost its Okinawan half. The bases became an argument of their own.",
  },
  "1973-tanaka-brezhnev": {
    title: "Tanaka hears of “unresolved problems”",
    what: "By Japan’s account Moscow’s silence on the islands ended here. The communique of Prime Minister Kakuei Tanaka and Leonid Brezhnev speaks of “yet unresolved problems” left from the war. Brezhnev twice confirmed aloud, Japan says, that the four are among them.",
    effect: "Moscow has denied it.",
  },
  "1991-gorbachev-kaifu-communique": {
    title: "A Soviet text names all four",
    what: "No Soviet document had named all four as open to negotiation before. President Mikhail Gorbachev and Prime Minister Toshiki Kaifu listed them as a subject of talks on demarcation. Gorbachev declined to reaffirm the declaration of 1956.",
    effect: null,
  },
  "1991-visa-free-exchange": {
    title: "Islanders and Japanese start to visit",
    what: "Letters of 14 October 1991 let islanders and Japanese visit each other without passport or visa, and the first crossed in April 1992. In all, 14,356 Japanese and 10,132 islanders took part. The pandemic stopped the visits in 2020.",
    effect: null,
  },
  "1993-tokyo-declaration": {
    title: "Tokyo Declaration sets the terms",
    what: "Japan’s formula of January 2019 comes from this text: settle to whom the four belong, then sign a treaty. President Boris Yeltsin and Prime Minister Morihiro Hosokawa based this on history, law, agreed documents and justice.",
    effect:
      "All four are named. Russia, as the continuing state, said that it would honour Soviet treaties.",
  },
  "1996-saco-final-report": {
    title: "Plan to hand over US base land",
    what: "A committee of Tokyo and Washington agreed that the United States would hand over Futenma air station and other land in Okinawa, on conditions. For part of the Northern Training Area the condition was new helipads.",
    effect:
      "The replacement for Futenma, at Henoko, is what the Japanese press took Putin to mean in December 2018.",
  },
  "1997-krasnoyarsk-meeting": {
    title: "Krasnoyarsk: a treaty by 2000",
    what: "Yeltsin and Prime Minister Ryutaro Hashimoto set a date: a peace treaty by 2000, on the basis of the Tokyo Declaration.",
    effect: "The year 2000 passed without one.",
  },
  "1998-fishing-accord": {
    title: "A fishing accord leaves the claims aside",
    what: "Japanese boats could fish, for a fee, within 12 nautical miles of the four. The accord says nothing of sovereignty.",
    effect: null,
  },
  "1998-kawana-proposal": {
    title: "Kawana: Japan offers time for a border",
    what: "Hashimoto proposed to Yeltsin to draw the border north of the four, while Russia would go on administering them for a period to be agreed.",
    effect:
      "All four would have lain on Japan’s side of the border. Russia did not accept, and the proposal was never published in full.",
  },
  "1998-moscow-declaration": {
    title: "Moscow Declaration sets up border talks",
    what: "Prime Minister Keizo Obuchi and Yeltsin formed one subcommission on demarcation and one on joint economic activity. They signed on 12 November; Tokyo dates the text to the 13th.",
    effect: "They also agreed on free visits by former residents, which began in September 1999.",
  },
  "2001-irkutsk-statement": {
    title: "Irkutsk Statement recalls 1956 and 1993",
    what: "The promise of two and the question of four stand side by side here. President Vladimir Putin and Prime Minister Yoshiro Mori called the text of 1956 a “basic legal document” and the start of the talks. They kept the aim of 1993, to settle the question of all four.",
    effect: "The two sides had no common reading of Article 9, Putin said.",
  },
  "2003-action-plan": {
    title: "Action plan lists 1956, 1993 and 2001",
    what: "Putin and Prime Minister Junichiro Koizumi named the texts of 1956, 1993 and 2001 among those that a treaty is to build on.",
    effect: null,
  },
  "2004-lavrov-putin-remarks": {
    title: "Moscow stands by the 1956 text",
    what: "Russia, as the successor state, recognises the declaration, Foreign Minister Sergei Lavrov said on NTV. Putin told his ministers the next day that commitments would be kept as far as the other side kept its own.",
    effect: "Of the four, the text names only Habomai and Shikotan.",
  },
  "2004-putin-press-conference": {
    title: "Putin: no islands were offered",
    what: "Putin told the press that his foreign minister had offered Japan no islands and had only cited the declaration.",
    effect: null,
  },
  "2005-putin-call-in": {
    title: "Putin: sovereignty is not up for debate",
    what: "Russian sovereignty over the four, Putin said in a televised call-in, was not a matter for discussion.",
    effect: null,
  },
  "2010-medvedev-kunashir": {
    title: "Medvedev visits Kunashir (Kunashiri)",
    what: "No Soviet or Russian head of state had been on one of the four before. Prime Minister Naoto Kan called the visit by President Dmitry Medvedev “very regrettable”, and Japan recalled its ambassador for some days.",
    effect:
      "Washington repeated its support for Japan’s claim. It added that Article V does not apply, since Japan does not administer the islands.",
  },
  "2016-yachi-patrushev": {
    title: "The Asahi reports a talk about US bases",
    what: "Could US bases follow a handover? Japan’s national security adviser, Shotaro Yachi, had told Nikolai Patrushev of Russia’s Security Council in Moscow that they could, the Asahi reported on 14 December 2016.",
    effect:
      "Japan’s Cabinet denied in writing on 2 February 2018 that the consultations had touched on applying the treaty to the islands.",
  },
  "2016-missiles": {
    title: "Russia places missiles on two islands",
    what: "The question of bases has a Russian side. The Pacific Fleet’s newspaper reported Bastion missiles on Iturup (Etorofu) and Bal missiles on Kunashir (Kunashiri), both against ships. Tokyo protested; the Kremlin hoped that the talks would not suffer.",
    effect:
      "The missiles were probably meant to support Russia’s nuclear submarines in the Sea of Okhotsk, said Japan’s defence minister, Tomomi Inada.",
  },
  "2016-nagato-tokyo-summit": {
    title: "Joint projects, and a question of security",
    what: "Putin named security as an obstacle beside history. In Tokyo he recalled an American “ultimatum” of 1956 and spoke of naval bases near Vladivostok and of Japan’s treaty duties. He and Prime Minister Shinzo Abe opened talks on joint economic activity, without prejudice to either legal position.",
    effect: "Former residents were to visit the four more easily.",
  },
  "2016-northern-training-area-return": {
    title: "US hands over part of a training area",
    what: "Washington handed over about 4,000 ha of the Northern Training Area, the largest such handover in Okinawa since 1972. By the prefecture’s figures, exclusive US facilities fell from 17.9 to 14.6% of the main island.",
    effect: null,
  },
  "2017-putin-on-bases": {
    title: "Putin: US bases could be placed there",
    what: "If the islands came under Japanese sovereignty, Putin said in St Petersburg, US bases “could be placed there”. The Asahi noted that he had never said so in public before.",
    effect: null,
  },
  "2018-vladivostok-proposal": {
    title: "Putin proposes a treaty without conditions",
    what: "Putin turned the order round: first a treaty, then the islands. In Vladivostok he suggested signing one by the end of the year “without any preconditions”. Tokyo answered that the islands came first.",
    effect: null,
  },
  "2018-singapore-meeting": {
    title: "Singapore: talks to speed up",
    what: "This meeting is the article’s starting point. Putin and Abe agreed to speed up peace treaty talks on the basis of the declaration of 1956.",
    effect:
      "The declaration names Habomai and Shikotan. Tokyo said that its aim for all four was unchanged.",
  },
  "2018-putin-on-sovereignty": {
    title: "Putin: the text names no sovereign",
    what: "The two sides shared a text, not its meaning. It does not say “under what sovereignty” the islands would be, Putin said a day after Singapore. Japan had refused to carry it out, he added, and then the Soviet Union too. A handover would naturally confirm Japan’s sovereignty, Chief Cabinet Secretary Yoshihide Suga answered the next day.",
    effect: "Paragraph 11 of the article omits the Soviet refusal and Putin’s name.",
  },
  "2018-abe-assurance": {
    title: "The Asahi reports an assurance by Abe",
    what: "Abe had assured Putin of no US bases on Habomai and Shikotan, the Asahi reported from Abe’s office. Several outlets date his words to Singapore, Jiji to a meeting in 2016. Kremlin spokesman Dmitry Peskov neither confirmed nor denied them; alliance obligations, he said, “are important”.",
    effect:
      "In a programme aired on 30 December Abe said that his government had “not yet” won American consent to keep the islands free of US forces.",
  },
  "2018-polls": {
    title: "Polls in Russia and in Japan",
    what: "The two publics were asked different things. The Levada Center asked Russians about handing over several islands for a treaty: 17% were for it, 74% against. VTsIOM, state-owned, asked about a transfer to Japan: 14% for, 77% against. The Nikkei let Japanese choose: 46% wanted two first, 33% all four at once, 5% two alone.",
    effect: null,
  },
  "2018-buenos-aires-meeting": {
    title: "Foreign ministers take over the talks",
    what: "Putin and Abe put their foreign ministers, Sergei Lavrov and Taro Kono, in charge of the negotiations.",
    effect: null,
  },
  "2018-zakharova-memoranda": {
    title: "Moscow recalls its condition of 1960",
    what: "Moscow brought its demand of 1960 up again weeks before the article. The Soviet memoranda of 27 January and 24 February 1960 should be taken into account, said Foreign Ministry spokeswoman Maria Zakharova.",
    effect: "Tokyo had rejected them at the time: one side cannot change a ratified text.",
  },
  "2018-henoko-landfill": {
    title: "Landfill starts at Henoko",
    what: "Crews began to fill the sea off Henoko in Okinawa for the base that is to replace Futenma, against the opposition of Governor Denny Tamaki.",
    effect: "Six days after that Putin pointed to “the base” on Okinawa.",
  },
  "2018-putin-press-conference": {
    title: "Putin doubts Japan’s say over bases",
    what: "Paragraph 9 of the article sums up this answer. “We do not understand the level of Japan’s sovereignty in making such decisions”, Putin told a journalist from Kyodo. He spoke of a base on Okinawa that grew against the governor’s will, and of missile defence.",
    effect:
      "Without an answer, he said, crucial decisions would be very difficult. As quoted, he named no site; the Japanese press took him to mean Henoko.",
  },
  "2019-abe-tv-asahi-interview": {
    title: "Abe: US forces do not threaten Russia",
    what: "The second half of the article comes from this interview with TV Asahi, recorded on 27 December. US forces in Japan serve its security and that of the Far East, Abe said, and are not hostile to Russia. He had told Putin so.",
    effect: null,
  },
  "2019-abe-new-year-statements": {
    title: "Abe sets out his aims for January",
    what: "Abe meant to resolve the islands issue, sign a treaty and go to Russia that month, he said in Ise on 4 January. Residents, he said by Kyodo’s account, must be persuaded that sovereignty would change. In Shimonoseki the next day he called the talks decisive.",
    effect: "The remark on residents was among those that Moscow protested at on 9 January.",
  },
  "2019-abe-treaty-benefits-remark": {
    title: "Abe: a treaty would serve Washington too",
    what: "The article opens with this remark to NHK: a treaty would strengthen security in the region and so serve the United States. It leaves out another: the dispute cannot be settled unless the Russians on the islands agree.",
    effect: null,
  },
  "2019-ambassador-summoned": {
    title: "Moscow summons Japan’s ambassador",
    what: "“Top officials” in Tokyo, Moscow protested, distorted what the leaders had agreed. It named three points: the residents’ consent, the dropping of claims to compensation, and 2019 as a turning point.",
    effect:
      "Abe himself had spoken of consent: on TV Asahi, in Ise, which Kyodo names as the trigger, and in the interview that opens the article. Article 6 of the declaration waived claims from the war; we found neither side citing it.",
  },
  "2019-martinez-statement": {
    title: "US commander: no plan for troops there",
    what: "“Right now” there was no plan to put US forces on the islands, said Jerry Martinez, the general who commanded them in Japan.",
    effect: "He described plans and promised nothing.",
  },
  "2019-lavrov-kono-talks": {
    title: "Lavrov and Kono meet in Moscow",
    what: "Sovereignty was not under discussion, Lavrov said after talks with Kono; Japan must first recognise the results of the war. On 16 January he cited Article 107 of the UN Charter and objected to the name “Northern Territories”.",
    effect: null,
  },
  "2019-polls": {
    title: "Polls in Japan and on the islands",
    what: "Again the questions differ. The Asahi found 38% of Japanese for two islands with joint work on the others, and 40% against. In February state-owned VTsIOM asked 7,695 islanders about a handover: 96% were against, 2% for.",
    effect: null,
  },
  "2019-moscow-summit": {
    title: "Putin and Abe meet in Moscow",
    what: "The visit that the article expects took place. Abe arrived on 21 January and met Putin in the Kremlin the next day. Both wanted a treaty based on the text of 1956, Putin said, but much work lay ahead.",
    effect: "They reported no result on territory.",
  },
  "2019-okinawa-referendum": {
    title: "Okinawa votes against the landfill",
    what: "About 72% of valid votes were against the Henoko landfill, in a referendum that bound nobody: 434,273 against, 114,933 for, 52,682 for neither. Turnout was 52.48%.",
    effect: null,
  },
  "2019-putin-lost-tempo": {
    title: "Putin: “tempo has been lost”",
    what: "The newspaper Kommersant reported what Putin told business leaders behind closed doors. Japan, he said, would first have to leave its pact with the United States. The talks had lost their tempo.",
    effect: null,
  },
  "2020-russian-constitution": {
    title: "Russian constitution bars ceding territory",
    what: "Article 67(2.1) now forbids acts that alienate Russian territory, with three exceptions: delimitation, demarcation and re-demarcation of the border. A decree of 3 July put it into force the next day.",
    effect:
      "How far the exceptions reach is disputed. The lawmaker Pavel Krasheninnikov called them technical: no island could be handed over under them. Putin said on 4 June 2021 that talks with Japan need not stop.",
  },
  "2020-alienation-penalties": {
    title: "Penalties for alienating territory",
    what: "Russia made acts that alienate its territory a crime, in Article 280.2 of its criminal code.",
    effect: null,
  },
  "2022-russia-ends-talks": {
    title: "Moscow breaks off the treaty talks",
    what: "Russia invaded Ukraine on 24 February, and Japan imposed sanctions. Moscow cited them within a month of the invasion: “in these conditions” it would not continue peace treaty talks. It ended visa-free exchanges and left the talks on joint projects.",
    effect: "The four stayed under Russian administration.",
  },
  "2022-blue-book": {
    title: "Tokyo writes “illegally occupied” again",
    what: "Japan’s diplomatic Blue Book had avoided two phrases for years. Now it called the four “illegally occupied”, for the first time since 2003, and “inherent territory”, for the first time since 2011.",
    effect: null,
  },
  "2022-fishing-suspended": {
    title: "Russia suspends the fishing accord of 1998",
    what: "Japan withheld payments for Sakhalin, Moscow said; the accord does not mention them, Tokyo replied. Boats went out once more that autumn. In January 2023 Moscow refused talks, and no boat fished under the accord that year.",
    effect: "It was not denounced.",
  },
  "2022-abe-death": {
    title: "Abe is shot dead",
    what: "Abe had led Japan through the talks with Putin until he left office in 2020. He was shot at a campaign stop in Nara.",
    effect: null,
  },
  "2022-visits-ended": {
    title: "Russia ends the agreements on visits",
    what: "An order of 3 September ended the arrangements of 1991 and 1999 for visits without visas. Russia left the agreement of 1986 on visits to graves in force, but no visits take place.",
    effect: null,
  },
};
