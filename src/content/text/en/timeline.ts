import type { TimelineEventId } from "../../timeline-events.ts";
import type { TimelineText } from "../content-text.ts";

export const timelineText: Record<TimelineEventId, TimelineText> = {
  "1855-shimoda-treaty": {
    title: "Treaty of Shimoda draws the first border",
    what: "Russia and Japan signed a treaty of commerce, navigation and delimitation. Its second article drew the line through the strait that parts Iturup (Etorofu) from Urup (Uruppu), and left Sakhalin without a dividing line.",
    effect:
      "All four lay on the Japanese side of the agreed border. Japan still cites this treaty as the start of its title.",
  },
  "1875-saint-petersburg-treaty": {
    title: "Sakhalin exchanged for the northern chain",
    what: "By a treaty signed in St Petersburg, Russia passed to Japan the part of the Kuril chain it held, and Japan gave up Sakhalin. Article 2 lists eighteen islands, from Shumshu to Urup (Uruppu); ratifications were exchanged in Tokyo on 22 August.",
    effect:
      "None of the four is on the list, since they were already Japanese. Japan’s government bases its narrow meaning of “Kuril Islands” on that list; scholars dispute the wording, of which the French text is the authentic one.",
  },
  "1905-portsmouth-treaty": {
    title: "Portsmouth peace divides Sakhalin",
    what: "The treaty that ended the Russo-Japanese War had Russia cede, in article IX, the part of Sakhalin south of the 50th parallel with the islands next to it.",
    effect:
      "No change for the four. In Moscow’s later argument the war that it ended cancelled all earlier bargains.",
  },
  "1945-yalta-agreement": {
    title: "Yalta promises the Kurils to Moscow",
    what: "The leaders of the United States, Britain and the Soviet Union agreed, in point 3 of a text on Japan, that the USSR should receive the Kuril Islands in exchange for entering the war. The text does not list the islands by name, and Japan had no part in it.",
    effect:
      "Whether the four are meant depends on whether they count as Kuril Islands. Moscow rests its title partly on Yalta; Washington later called the agreement a statement of common purpose that moved no territory.",
  },
  "1945-potsdam-declaration": {
    title: "Potsdam limits Japan to its main islands",
    what: "The Allied terms of surrender confined Japan, in point 8, to its four main islands and such smaller ones as the Allies would determine. The Soviet Union joined the declaration on 8 August, and Japan accepted it on 14 August.",
    effect:
      "The declaration names none of the four. Which smaller islands Japan would keep was left for the Allies to decide.",
  },
  "1945-soviet-entry-into-war": {
    title: "The Soviet Union enters the war",
    what: "Moscow declared war on Japan on 8 August and attacked the next day. Japan says that the two countries’ neutrality pact was then still in force.",
    effect: "No change for the four until the landings that began on 28 August.",
  },
  "1945-iturup-landing": {
    title: "Soviet troops land on Iturup (Etorofu)",
    what: "Two Soviet minesweepers, TShch-589 and TShch-590, entered the bay of Rubetsu early in the afternoon, by Soviet time. It was the first landing on any of the four.",
    effect: "Iturup (Etorofu) came under Soviet control.",
  },
  "1945-kunashir-shikotan-landings": {
    title: "Landings on Kunashir (Kunashiri) and Shikotan",
    what: "Soviet troops came ashore at Yuzhno-Kurilsk (Furukamappu), at 05:00 by a telegram from the Japanese village, and at Malokurilskoye (Shakotan) on Shikotan at 06:55. The Japanese garrisons surrendered.",
    effect:
      "Kunashir (Kunashiri) and Shikotan came under Soviet control, one day before Japan signed its surrender.",
  },
  "1945-instrument-of-surrender": {
    title: "Japan signs the surrender",
    what: "With the Instrument of Surrender came General Order No. 1, which told Japanese forces in the Kurils to surrender to the Soviet command.",
    effect:
      "The order settled who took the surrender. The United States has since held that it settled no title; Moscow counts the surrender among the grounds of its sovereignty.",
  },
  "1945-habomai-landings": {
    title: "Soviet landings on the Habomai islets",
    what: "Soviet landings on the islets are dated differently: the Nemuro office noted 3 September in a report of the 5th, one Western study says the 4th, and by the count of Japan’s government the occupation of all four was complete by the 5th. In Soviet histories the Kuril operation often ends earlier, on the 1st or 2nd.",
    effect:
      "The Habomai group was the last of the four to come under Soviet control, in Japan’s account after the surrender had been signed.",
  },
  "1946-scapin-677": {
    title: "Occupation order ends Tokyo’s administration",
    what: "The Allied command ordered Japan, in directive SCAPIN-677, to stop governing areas outside a defined “Japan”. Paragraph 6 says that the directive must not be read as the Allies’ final ruling on the minor islands.",
    effect:
      "The four passed out of Tokyo’s administration on paper as well as in fact, without a decision on whose they were.",
  },
  "1946-soviet-decrees": {
    title: "Moscow declares the islands Soviet territory",
    what: "Two decrees of the Presidium of the Supreme Soviet made the land and resources of southern Sakhalin and the Kurils state property, and formed South Sakhalin Oblast within Khabarovsk Territory.",
    effect:
      "In Soviet law all four became Soviet territory. Japan sees no legal basis for Moscow’s presence there.",
  },
  "1951-san-francisco-treaty": {
    title: "San Francisco Peace Treaty signed",
    what: "In article 2(c) Japan renounced the Kuril Islands and southern Sakhalin; the treaty neither says who receives them nor defines the name, and the USSR did not sign. By article 3 the United States went on administering Okinawa; under article 26 signatories could ask for any better terms that Japan granted to another state. It took effect on 28 April 1952.",
    effect:
      "The dispute turns on the undefined name. Japan’s government now says that none of the four was renounced; its critics and Moscow say that at least Iturup (Etorofu) and Kunashir (Kunashiri) were.",
  },
  "1951-nishimura-reply": {
    title: "A Japanese official counts two as Kurils",
    what: "Asked in the Diet what the peace treaty meant by the Kurils, Kumao Nishimura, head of the Foreign Ministry’s treaties bureau, said that the northern and the southern Chishima were both included; Habomai and Shikotan were not.",
    effect:
      "On this reading Japan had renounced Iturup (Etorofu) and Kunashir (Kunashiri). Moscow and other critics of Japan’s present position often cite it.",
  },
  "1956-morishita-statement": {
    title: "Tokyo says two were never renounced",
    what: "Morishita, parliamentary vice-minister for foreign affairs, told a lower house committee that the Kurils given up at San Francisco had never included Kunashir (Kunashiri) and Iturup (Etorofu).",
    effect:
      "Japan’s claim to these two was now stated alongside its claim to Shikotan and Habomai.",
  },
  "1956-dulles-shigemitsu-talks": {
    title: "Dulles ties the Kurils to Okinawa",
    what: "In London, US Secretary of State John Foster Dulles told Foreign Minister Shigemitsu that the Kurils and the Ryukyus had been treated alike. Were Tokyo to concede the Kurils to Moscow in full sovereignty, the US record says, Washington could under article 26 claim as much in the Ryukyus. The two spoke of it again on 24 August.",
    effect:
      "A settlement on Kunashir (Kunashiri) and Iturup (Etorofu) was now bound up with Okinawa. Later accounts describe the exchange as a threat.",
  },
  "1956-us-aide-memoire": {
    title: "Washington backs Japan on all four",
    what: "In Washington the United States handed Japan’s ambassador a note, and its own ambassador passed on the same message in Tokyo, where it was already 8 September. It said that Yalta had transferred no title and that San Francisco had left the sovereignty of the renounced areas open.",
    effect:
      "The note concluded that Iturup (Etorofu) and Kunashir (Kunashiri), with Habomai and Shikotan, had at all times belonged to Japan and deserved recognition as Japanese.",
  },
  "1956-matsumoto-gromyko-letters": {
    title: "Letters leave the territorial issue open",
    what: "Before the talks in Moscow, Japan’s envoy Shunichi Matsumoto proposed to restore relations first and to go on afterwards with peace talks that would include the territorial issue. Soviet first deputy foreign minister Andrei Gromyko agreed to such talks.",
    effect:
      "Japan reads article 9 of the Joint Declaration in the light of these letters, so that the fate of Iturup (Etorofu) and Kunashir (Kunashiri) also remains to be discussed. The declaration itself does not repeat the phrase.",
  },
  "1956-joint-declaration": {
    title: "Joint Declaration signed in Moscow",
    what: "Japan and the Soviet Union ended the state of war and restored relations; Moscow undertook to back Japan’s entry into the United Nations and dropped its claims. In Article 9 Moscow agrees to hand over the Habomai Islands and Shikotan to Japan, once a peace treaty is concluded.",
    effect:
      "Only Habomai and Shikotan are named. Japan holds that the other two stay on the agenda; Moscow reads a gesture of goodwill whose terms, timing and bearing on sovereignty are still to be settled.",
  },
  "1956-diet-approval": {
    title: "Japan’s Diet approves the declaration",
    what: "The lower house approved the declaration on 27 November without a vote against, and the upper house on 5 December. A Russian recollection gives 365 votes in the lower house, from which about 60 opponents stayed away, and 224 to 3 in the upper.",
    effect: "No change for the four yet: approval cleared the way for ratification.",
  },
  "1956-ratification": {
    title: "Both sides ratify on one day",
    what: "Japan’s instrument of ratification was attested in Tokyo, and in Moscow the Presidium of the Supreme Soviet ratified the declaration.",
    effect: "No change for the four until the instruments were exchanged.",
  },
  "1956-declaration-in-force": {
    title: "The Joint Declaration takes effect",
    what: "Japan and the Soviet Union exchanged instruments of ratification in Tokyo, which brought the declaration into force the same day.",
    effect:
      "The undertaking on Habomai and Shikotan became binding, but on a condition: a peace treaty, which had still not been concluded when the article appeared.",
  },
  "1960-security-treaty": {
    title: "Revised US-Japan security treaty signed",
    what: "Japan and the United States signed the present security treaty and, with it, the agreement on the status of US forces in Japan.",
    effect:
      "No change for the four at once, but eight days later Moscow answered the treaty with a new condition.",
  },
  "1960-soviet-memorandum": {
    title: "Moscow adds a condition: troops out",
    what: "Foreign Minister Gromyko handed Japan’s ambassador a memorandum which said that Habomai and Shikotan would be handed over only once all foreign troops had left Japan and a peace treaty had been signed. A second note on 24 February held to this.",
    effect:
      "A second condition now stood beside the one written in article 9. Japan did not accept it.",
  },
  "1960-japanese-reply": {
    title: "Tokyo rejects the new condition",
    what: "Japan answered that foreign troops had already been on its soil in 1956 and that one party alone cannot alter a treaty. Sources date the reply to 5 or 6 February.",
    effect:
      "Tokyo added that it also sought its other inherent territory, beyond the two named in 1956.",
  },
  "1972-okinawa-reversion": {
    title: "Okinawa passes to Japanese administration",
    what: "Under an agreement of 17 June 1971 the United States handed administration of the Ryukyus to Japan and kept its bases there.",
    effect:
      "No change for the four. It closed the Okinawa half of the link drawn in 1956, while the bases became an argument of their own.",
  },
  "1991-gorbachev-kaifu-communique": {
    title: "A Soviet text names all four",
    what: "Soviet President Mikhail Gorbachev and Prime Minister Toshiki Kaifu signed a communique that lists all four by name as a subject of their talks on demarcation. Gorbachev declined Japan’s request to reaffirm the 1956 declaration.",
    effect:
      "It was the first Soviet document to name all four as open to negotiation. It decided nothing about any of them.",
  },
  "1993-tokyo-declaration": {
    title: "Tokyo Declaration sets the terms",
    what: "President Boris Yeltsin and Prime Minister Morihiro Hosokawa agreed to settle to whom the four belong on the basis of history and law, documents both sides had agreed, and the principles of law and justice. Russia said that it would honour the treaties of the Soviet Union, which it continues.",
    effect:
      "All four are named as the question to settle before a peace treaty, still Japan’s formula in January 2019.",
  },
  "1996-saco-final-report": {
    title: "Plan to hand over US base land",
    what: "The Special Action Committee on Okinawa, a body of both governments, agreed that the United States would hand over Futenma air station and other base land on conditions. For part of the Northern Training Area the condition was new helipads.",
    effect:
      "No change for the four. The contested replacement for Futenma, at Henoko, is the building work that Russian President Vladimir Putin pointed to in December 2018.",
  },
  "1997-krasnoyarsk-meeting": {
    title: "Krasnoyarsk: a treaty by 2000",
    what: "Yeltsin and Prime Minister Ryutaro Hashimoto, meeting in Siberia, set themselves the aim of a peace treaty by 2000 on the footing of the Tokyo Declaration.",
    effect: "No change for the four; the year 2000 passed without a treaty.",
  },
  "1998-kawana-proposal": {
    title: "Japan proposes a border line at Kawana",
    what: "At Kawana in Japan, Hashimoto proposed to Yeltsin that the border be drawn north of the four.",
    effect: "The line would have put all four on the Japanese side. Russia did not accept it.",
  },
  "2001-irkutsk-statement": {
    title: "Irkutsk Statement recalls 1956 and 1993",
    what: "President Vladimir Putin and Prime Minister Yoshiro Mori signed a statement on carrying on the treaty talks. It treats the 1956 declaration as the starting point of the process and keeps the aim, set in 1993, of settling the question of all four.",
    effect:
      "The promise on Habomai and Shikotan and the wider question of all four stand side by side in one text.",
  },
  "2004-lavrov-putin-remarks": {
    title: "Moscow recognises the 1956 text",
    what: "Foreign Minister Sergei Lavrov said on the channel NTV that Russia, as the successor state, recognises the declaration. A day later Putin told his ministers that commitments would be kept to the extent that the other side was ready to do the same.",
    effect: "The declaration both men referred to names Habomai and Shikotan only.",
  },
  "2004-putin-press-conference": {
    title: "Putin: no islands were offered",
    what: "At a press conference Putin said that his foreign minister had not offered Japan any islands and had only cited the declaration.",
    effect: null,
  },
  "2005-putin-call-in": {
    title: "Putin: sovereignty is not up for debate",
    what: "In a televised call-in session Putin said that Russian sovereignty over the four was not a matter for discussion.",
    effect: "His words covered all four. Control of them did not change.",
  },
  "2016-nagato-tokyo-summit": {
    title: "Joint economic projects discussed in Japan",
    what: "Meeting in Nagato and then in Tokyo, Putin and Prime Minister Shinzo Abe opened talks on joint economic activity on the four, without prejudice to either side’s legal position, and on easier visits for former residents.",
    effect: "All four were covered by the plan. Sovereignty and control stayed as they were.",
  },
  "2016-northern-training-area-return": {
    title: "US hands over part of a training area",
    what: "The United States handed over about 4,000 ha of the Northern Training Area, the largest such transfer in Okinawa since 1972. By the prefecture’s figures, exclusive US facilities fell from 17.9 to 14.6% of the main island.",
    effect: null,
  },
  "2018-vladivostok-proposal": {
    title: "Putin proposes a treaty without conditions",
    what: "At the Eastern Economic Forum in Vladivostok, Putin suggested signing a peace treaty by the end of the year with no preconditions. Tokyo kept to its order: first the territory, then the treaty.",
    effect: null,
  },
  "2018-singapore-meeting": {
    title: "Singapore: talks to speed up",
    what: "Putin and Abe agreed to quicken the peace-treaty talks on the basis of the 1956 declaration. Tokyo added that its aim on all four was unchanged.",
    effect:
      "By its choice of text the agreement put Habomai and Shikotan in front. Observers read into it a plan to begin with two; Tokyo kept to its formula for all four.",
  },
  "2018-buenos-aires-meeting": {
    title: "Foreign ministers take over the talks",
    what: "Meeting again in Buenos Aires, Putin and Abe put their foreign ministers in charge of the negotiations.",
    effect: null,
  },
  "2018-henoko-landfill": {
    title: "Landfill starts at Henoko",
    what: "Work crews began to place soil in the sea off Henoko in Okinawa for the base that is to replace Futenma air station, against the opposition of the prefecture’s governor.",
    effect:
      "No change for the four. Six days later Putin used the dispute to question how far Japan decides about US bases.",
  },
  "2018-putin-press-conference": {
    title: "Putin doubts Japan’s say over bases",
    what: "Asked by Kyodo at his year-end press conference, Putin said it was unclear to Russia to what extent US bases are Japan’s to decide about. He pointed to Okinawa, where building went on although the governor and the public opposed it, and raised missile defence too.",
    effect:
      "No change for the four, but as long as this stayed unanswered, he said, far-reaching decisions would be difficult.",
  },
  "2019-abe-tv-asahi-interview": {
    title: "Abe: US forces do not threaten Russia",
    what: "In an interview recorded on 27 December 2018 and shown by the broadcaster TV Asahi, Abe said that US forces in Japan serve its security and that of the Far East, with no hostility towards Russia. Putin, he added, had heard this from him.",
    effect:
      "No change for the four. The remark bears on Moscow’s wish to be assured that no US forces would come to the islands.",
  },
  "2019-abe-new-year-statements": {
    title: "Abe sets out his aims for January",
    what: "At his new-year press conference in Ise, Abe said he meant to resolve the islands issue, sign a peace treaty and visit Russia later in the month. In Shimonoseki a day later he said that the talks had reached a decisive stage.",
    effect: null,
  },
  "2019-abe-treaty-benefits-remark": {
    title: "Abe: a treaty would serve Washington too",
    what: "In words carried by Kyodo and the broadcaster NHK, Abe said that a peace treaty with Russia would strengthen security in the region and so benefit the United States. This is the remark that opens the article.",
    effect: null,
  },
  "2019-ambassador-summoned": {
    title: "Moscow summons Japan’s ambassador",
    what: "Russia’s foreign ministry protested to the ambassador at talk in Japan of winning over the islanders and of waiving compensation.",
    effect: null,
  },
  "2019-lavrov-kono-talks": {
    title: "Lavrov and Kono meet in Moscow",
    what: "After talks in Moscow with Foreign Minister Taro Kono, Lavrov said that sovereignty over the islands was not under discussion and that Japan must first accept the outcome of the Second World War.",
    effect: null,
  },
  "2019-moscow-summit": {
    title: "Putin and Abe meet in Moscow",
    what: "The visit that the article expects took place: Abe arrived on 21 January and met Putin in the Kremlin the next day. Both reaffirmed that they wanted a treaty based on the 1956 text; much work lay ahead, Putin said.",
    effect: "No change for the four; the meeting brought no territorial result.",
  },
  "2019-okinawa-referendum": {
    title: "Okinawa votes against the landfill",
    what: "In a prefectural referendum that was not binding, 434,273 voters opposed the Henoko landfill, 114,933 supported it and 52,682 chose neither. Turnout was 52.48%.",
    effect: null,
  },
  "2020-russian-constitution": {
    title: "Russian constitution bars ceding territory",
    what: "After a vote that closed on 1 July, a decree of 3 July 2020 gave effect to the amended constitution. Its article 67(2.1) forbids acts that alienate Russian territory, except the delimitation and marking of the border with neighbouring states.",
    effect:
      "No change in control of the four. The ban has been seen as narrowing the room for carrying out article 9 of the Joint Declaration.",
  },
  "2020-alienation-penalties": {
    title: "Penalties for giving up territory",
    what: "Russia added penalties to its criminal code for acts that alienate Russian territory.",
    effect: null,
  },
  "2022-russia-ends-talks": {
    title: "Russia ends the treaty talks",
    what: "Citing Japan’s sanctions, the Russian Foreign Ministry said that it would not continue peace-treaty talks, would end visa-free exchanges and would leave the talks on joint economic activity.",
    effect: "No change in control of the four, but the talks about them stopped.",
  },
};
