import type { Position } from "geojson";
import type { islands } from "../../../src/content/islands.ts";
import type { GroupId, PlaceNames } from "../../../src/content/place.ts";

/** The id of a disputed island, or of a named part of the Habomai group. */
export type IslandPlaceId = keyof typeof islands;

/** An island that has a name of its own, told from its neighbours by a position inside it. */
export interface NamedIsland {
  readonly id: string;
  readonly group: GroupId;
  /** The place whose note covers it. */
  readonly place: IslandPlaceId;
  /** `[lng, lat]` inside the polygon. */
  readonly inside: Position;
  /** Names where they differ from those of the place. */
  readonly names?: PlaceNames;
}

/** Islands that bear the name of their place. */
const principal: readonly NamedIsland[] = [
  { id: "tanfilyev", group: "habomai", place: "tanfilyev", inside: [145.9102, 43.4372] },
  { id: "anuchin", group: "habomai", place: "anuchin", inside: [146.0004, 43.3685] },
  { id: "yuri", group: "habomai", place: "yuri", inside: [146.0423, 43.4122] },
  { id: "zelyony", group: "habomai", place: "zelyony", inside: [146.1392, 43.5115] },
  { id: "polonsky", group: "habomai", place: "polonsky", inside: [146.3191, 43.6345] },
  { id: "dyomin", group: "habomai", place: "dyomin", inside: [146.161, 43.4177] },
  { id: "storozhevoy", group: "habomai", place: "storozhevoy", inside: [145.89, 43.3836] },
  { id: "rifovy", group: "habomai", place: "rifovy", inside: [145.8733, 43.3897] },
  { id: "chayka", group: "habomai", place: "chayka", inside: [146.3695, 43.614] },
  { id: "shikotan", group: "shikotan", place: "shikotan", inside: [146.6871, 43.7874] },
  { id: "kunashir", group: "kunashir", place: "kunashir", inside: [146.1657, 44.3673] },
  { id: "iturup", group: "iturup", place: "iturup", inside: [147.8588, 45.0859] },
];

/** Which of Shikotan's islets bears which Japanese name is not established. */
const shikotanIsletJa = "色丹島の属島";

/** Islands covered by the note of another place. */
const attached: readonly NamedIsland[] = [
  {
    id: "dyomin-2",
    group: "habomai",
    place: "dyomin",
    inside: [146.1537, 43.4107],
    names: {
      en: "Dyomin Islands, second islet",
      alternative: "Harukari, second islet",
      ru: "острова Дёмина, второй островок",
      ja: "春苅島（二番目の小島）",
    },
  },
  {
    id: "dyomin-3",
    group: "habomai",
    place: "dyomin",
    inside: [146.1753, 43.4283],
    names: {
      en: "Dyomin Islands, third islet",
      alternative: "Harukari, third islet",
      ru: "острова Дёмина, третий островок",
      ja: "春苅島（三番目の小島）",
    },
  },
  {
    id: "lisyi",
    group: "habomai",
    place: "oskolki",
    inside: [146.4048, 43.571],
    names: { en: "Lisyi Islands", alternative: "Todo", ru: "острова Лисьи", ja: "海馬島" },
  },
  {
    id: "shishki-east",
    group: "habomai",
    place: "oskolki",
    inside: [146.4342, 43.5746],
    names: {
      en: "Shishki Islands, east",
      alternative: "Kabuto, east",
      ru: "острова Шишки, восточный",
      ja: "カブト島（東）",
    },
  },
  {
    id: "shishki-west",
    group: "habomai",
    place: "oskolki",
    inside: [146.4289, 43.577],
    names: {
      en: "Shishki Islands, west",
      alternative: "Kabuto, west",
      ru: "острова Шишки, западный",
      ja: "カブト島（西）",
    },
  },
  {
    id: "peshchernaya",
    group: "habomai",
    place: "oskolki",
    inside: [146.4334, 43.602],
    names: { en: "Peshchernaya", alternative: "Kanakuso", ru: "скала Пещерная", ja: "カナクソ島" },
  },
  {
    id: "griga",
    group: "shikotan",
    place: "shikotan",
    inside: [146.79829, 43.75418],
    names: { en: "Griga", alternative: null, ru: "остров Грига", ja: shikotanIsletJa },
  },
  {
    id: "dalny",
    group: "shikotan",
    place: "shikotan",
    inside: [146.85204, 43.79204],
    names: { en: "Dalny", alternative: null, ru: "остров Дальний", ja: shikotanIsletJa },
  },
  {
    id: "sredny",
    group: "shikotan",
    place: "shikotan",
    inside: [146.8425, 43.80163],
    names: { en: "Sredny", alternative: null, ru: "остров Средний", ja: shikotanIsletJa },
  },
  {
    id: "kapitsa",
    group: "shikotan",
    place: "shikotan",
    inside: [146.91208, 43.82042],
    names: { en: "Kapitsa", alternative: null, ru: "остров Капица", ja: shikotanIsletJa },
  },
  {
    id: "kamen-lev",
    group: "iturup",
    place: "iturup",
    inside: [146.9762, 44.6516],
    names: { en: "Kamen-Lev", alternative: "Moekeshi", ru: "Камень-Лев", ja: "萌消島" },
  },
];

export const namedIslands: readonly NamedIsland[] = [...principal, ...attached];

/**
 * Signalny (Kaigara), dry at low water only and absent from GSHHG, so a point.
 * Source `ru-wikipedia-signalny`; agrees with the stated distance from Cape Nosappu to 0.1 km.
 */
export const signalny = {
  id: "signalny",
  group: "habomai",
  place: "signalny",
  position: [145.8594, 43.395],
} as const;

/** What a rock without a name is called in each group. */
export const rockNames: Readonly<Record<GroupId, PlaceNames>> = {
  habomai: {
    en: "Rock in the Habomai group",
    alternative: null,
    ru: "Скала в группе Хабомаи",
    ja: "歯舞群島の岩",
  },
  shikotan: {
    en: "Rock off Shikotan",
    alternative: null,
    ru: "Скала у острова Шикотан",
    ja: "色丹島沖の岩",
  },
  kunashir: {
    en: "Rock off Kunashir",
    alternative: "Rock off Kunashiri",
    ru: "Скала у острова Кунашир",
    ja: "国後島沖の岩",
  },
  iturup: {
    en: "Rock off Iturup",
    alternative: "Rock off Etorofu",
    ru: "Скала у острова Итуруп",
    ja: "択捉島沖の岩",
  },
};
