import type { BBox } from "geojson";
import type { Names } from "./place.ts";

/** A name on the map that is no place of ours: a sea, a strait, a state, a land that is not in dispute. */
export interface MapLabel {
  readonly id: string;
  readonly kind: "water" | "strait" | "country" | "land";
  readonly names: Names;
  /** Where its middle is best written, `[lng, lat]`: a place for letters, not a fact. */
  readonly position: readonly [lng: number, lat: number];
  /** Where else its middle may be, `[west, south, east, north]`. */
  readonly area: BBox;
  /** What all of it stands on. */
  readonly on: "sea" | "land" | "either";
  /** Shown from the first zoom level to the second. */
  readonly zooms: readonly [from: number, to: number];
  /** Labels with the same word here are tries for one name, the best first. */
  readonly once?: string;
  /** What a line leads to from the name, `[lng, lat]`; left out for names on what they name. */
  readonly pointsTo?: readonly [lng: number, lat: number];
}

const seaOfOkhotsk = { en: "Sea of Okhotsk", ru: "Охотское море", ja: "オホーツク海" };
const pacificOcean = { en: "Pacific Ocean", ru: "Тихий океан", ja: "太平洋" };
const eastChinaSea = { en: "East China Sea", ru: "Восточно-Китайское море", ja: "東シナ海" };
const japan = { en: "Japan", ru: "Япония", ja: "日本" };
const russia = { en: "Russia", ru: "Россия", ja: "ロシア" };

/** Names of waters and lands around the story, for orientation. */
export const mapLabels: readonly MapLabel[] = [
  {
    id: "russia-wide",
    kind: "country",
    names: russia,
    position: [100, 61],
    area: [45, 50, 142, 68],
    on: "land",
    zooms: [1, 5],
  },
  {
    id: "japan-wide",
    kind: "country",
    names: japan,
    position: [138.4, 36.2],
    area: [130, 31, 146, 45.5],
    on: "either",
    zooms: [2.5, 5],
  },
  {
    id: "united-states",
    kind: "country",
    names: { en: "United States", ru: "США", ja: "アメリカ合衆国" },
    position: [-98, 39.5],
    area: [-120, 30, -82, 49],
    on: "land",
    zooms: [1, 5],
  },
  {
    id: "china",
    kind: "country",
    names: { en: "China", ru: "Китай", ja: "中国" },
    position: [108, 34],
    area: [88, 25, 121, 42],
    on: "land",
    zooms: [2.5, 5.5],
  },
  {
    id: "korea",
    kind: "land",
    names: { en: "Korea", ru: "Корея", ja: "朝鮮半島" },
    position: [127.5, 38],
    area: [125.5, 35, 129, 41],
    on: "land",
    zooms: [4, 7],
  },
  {
    id: "japan-hokkaido",
    kind: "country",
    names: japan,
    position: [143.15, 43.8],
    area: [140.2, 42, 145.4, 45.4],
    on: "land",
    zooms: [5, 9],
    once: "japan",
  },
  {
    id: "japan-south",
    kind: "country",
    names: japan,
    position: [138.4, 36.2],
    area: [131, 33, 141.5, 41],
    on: "land",
    zooms: [5, 7],
    once: "japan",
  },
  {
    id: "russia-sakhalin",
    kind: "country",
    names: russia,
    position: [144.05, 47.1],
    area: [141.6, 45.9, 145.5, 54.4],
    on: "either",
    zooms: [5, 9],
    once: "russia",
  },
  {
    id: "russia-urup",
    kind: "country",
    names: russia,
    position: [150.2, 46.4],
    area: [149.2, 45.4, 151.6, 47],
    on: "sea",
    zooms: [5, 9],
    once: "russia",
  },
  {
    id: "four-islands",
    kind: "land",
    names: { en: "Four disputed islands", ru: "Четыре спорных острова", ja: "係争中の四島" },
    position: [153, 43.2],
    area: [148, 38, 165, 45],
    on: "sea",
    zooms: [3, 5.2],
    pointsTo: [147.9, 44.75],
  },
  {
    id: "hokkaido",
    kind: "land",
    names: { en: "Hokkaido", ru: "Хоккайдо", ja: "北海道" },
    position: [143, 43.25],
    area: [140.2, 42, 145.4, 45.4],
    on: "land",
    zooms: [5.5, 10],
  },
  {
    id: "sakhalin",
    kind: "land",
    names: { en: "Sakhalin", ru: "Сахалин", ja: "サハリン（樺太）" },
    position: [143.75, 46.9],
    area: [141.6, 45.9, 145.5, 54.4],
    on: "either",
    zooms: [5.5, 9],
  },
  {
    id: "urup",
    kind: "land",
    names: { en: "Urup", ru: "Уруп", ja: "ウルップ島" },
    position: [150.3, 45.75],
    area: [149.2, 45.4, 151.2, 46.6],
    on: "sea",
    zooms: [6, 10],
  },
  {
    id: "honshu",
    kind: "land",
    names: { en: "Honshu", ru: "Хонсю", ja: "本州" },
    position: [140, 37.6],
    area: [132, 33.5, 141.6, 41],
    on: "land",
    zooms: [5, 8],
  },
  {
    id: "okinawa-island",
    kind: "land",
    names: { en: "Okinawa Island", ru: "Остров Окинава", ja: "沖縄本島" },
    position: [127.99, 26.58],
    area: [127.65, 26.1, 128.35, 26.9],
    on: "land",
    zooms: [9, 12],
  },
  {
    id: "sea-of-okhotsk",
    kind: "water",
    names: seaOfOkhotsk,
    position: [144.4, 46.4],
    area: [143.4, 44.2, 148.6, 48.2],
    on: "sea",
    zooms: [6, 9.5],
  },
  {
    id: "sea-of-okhotsk-wide",
    kind: "water",
    names: seaOfOkhotsk,
    position: [149.5, 54],
    area: [144, 47, 156, 58],
    on: "sea",
    zooms: [3, 6],
  },
  {
    id: "pacific-ocean",
    kind: "water",
    names: pacificOcean,
    position: [152.2, 44.2],
    area: [146.2, 39.5, 158, 44.6],
    on: "sea",
    zooms: [5.5, 9.5],
  },
  {
    id: "pacific-ocean-wide",
    kind: "water",
    names: pacificOcean,
    position: [165, 33],
    area: [146, 20, 190, 42],
    on: "sea",
    zooms: [1, 5.5],
  },
  {
    id: "east-china-sea-wide",
    kind: "water",
    names: eastChinaSea,
    position: [125.2, 29],
    area: [122.5, 26, 127.5, 32],
    on: "sea",
    zooms: [4, 8],
  },
  {
    id: "east-china-sea",
    kind: "water",
    names: eastChinaSea,
    position: [127.35, 26.75],
    area: [126.4, 26.3, 127.9, 27.3],
    on: "sea",
    zooms: [8, 11],
  },
  {
    id: "philippine-sea",
    kind: "water",
    names: { en: "Philippine Sea", ru: "Филиппинское море", ja: "フィリピン海" },
    position: [128.35, 26.2],
    area: [127.9, 25.4, 129.2, 26.5],
    on: "sea",
    zooms: [7, 11],
  },
  {
    id: "nemuro-strait",
    kind: "strait",
    names: { en: "Nemuro Strait", ru: "Кунаширский пролив", ja: "根室海峡" },
    position: [145.28, 43.76],
    area: [145.1, 43.55, 145.5, 44.15],
    on: "sea",
    zooms: [8, 12],
  },
  {
    id: "yekaterina-strait",
    kind: "strait",
    names: { en: "Yekaterina Strait", ru: "Пролив Екатерины", ja: "国後水道" },
    position: [146.7, 44.45],
    area: [146.5, 44.2, 146.95, 44.7],
    on: "sea",
    zooms: [7.5, 12],
  },
  {
    id: "vries-strait",
    kind: "strait",
    names: { en: "Vries Strait", ru: "Пролив Фриза", ja: "択捉海峡" },
    position: [149.2, 45.6],
    area: [148.85, 45.4, 149.5, 45.9],
    on: "sea",
    zooms: [7, 12],
  },
];
