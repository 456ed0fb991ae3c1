import type { Names } from "./place.ts";

/** A name on the map that is no place of ours: a sea, a strait, a land that is not in dispute. */
export interface MapLabel {
  readonly id: string;
  readonly kind: "water" | "land";
  /** Where its middle is written, `[lng, lat]`: a place for letters, not a fact. */
  readonly position: readonly [lng: number, lat: number];
  readonly names: Names;
  /** Shown from the first zoom level to the second. */
  readonly zooms: readonly [from: number, to: number];
}

/** Names of waters and lands around the story, for orientation. */
export const mapLabels: readonly MapLabel[] = [
  {
    id: "sea-of-okhotsk",
    kind: "water",
    position: [146.2, 45.2],
    names: { en: "Sea of Okhotsk", ru: "Охотское море", ja: "オホーツク海" },
    zooms: [6.5, 9],
  },
  {
    id: "sea-of-okhotsk-wide",
    kind: "water",
    position: [149.5, 54],
    names: { en: "Sea of Okhotsk", ru: "Охотское море", ja: "オホーツク海" },
    zooms: [3, 6.5],
  },
  {
    id: "pacific-ocean",
    kind: "water",
    position: [147.9, 43.35],
    names: { en: "Pacific Ocean", ru: "Тихий океан", ja: "太平洋" },
    zooms: [6.5, 9],
  },
  {
    id: "pacific-ocean-wide",
    kind: "water",
    position: [165, 33],
    names: { en: "Pacific Ocean", ru: "Тихий океан", ja: "太平洋" },
    zooms: [1, 6.5],
  },
  {
    id: "east-china-sea",
    kind: "water",
    position: [125.5, 29],
    names: { en: "East China Sea", ru: "Восточно-Китайское море", ja: "東シナ海" },
    zooms: [4, 7],
  },
  {
    id: "east-china-sea-near",
    kind: "water",
    position: [127.45, 26.55],
    names: { en: "East China Sea", ru: "Восточно-Китайское море", ja: "東シナ海" },
    zooms: [8, 11],
  },
  {
    id: "philippine-sea",
    kind: "water",
    position: [128.35, 26.2],
    names: { en: "Philippine Sea", ru: "Филиппинское море", ja: "フィリピン海" },
    zooms: [7, 11],
  },
  {
    id: "hokkaido",
    kind: "land",
    position: [143, 43.4],
    names: { en: "Hokkaido", ru: "Хоккайдо", ja: "北海道" },
    zooms: [5, 8],
  },
  {
    id: "nemuro-peninsula",
    kind: "land",
    position: [144.75, 43.35],
    names: { en: "Hokkaido", ru: "Хоккайдо", ja: "北海道" },
    zooms: [7, 10],
  },
  {
    id: "honshu",
    kind: "land",
    position: [138.2, 36.3],
    names: { en: "Honshu", ru: "Хонсю", ja: "本州" },
    zooms: [5, 8],
  },
  {
    id: "sakhalin",
    kind: "land",
    position: [142.9, 50],
    names: { en: "Sakhalin", ru: "Сахалин", ja: "サハリン（樺太）" },
    zooms: [4.5, 8],
  },
  {
    id: "urup",
    kind: "land",
    position: [150.1, 45.8],
    names: { en: "Urup", ru: "Уруп", ja: "ウルップ島" },
    zooms: [6, 10],
  },
  {
    id: "okinawa-island",
    kind: "land",
    position: [128.05, 26.6],
    names: { en: "Okinawa Island", ru: "Остров Окинава", ja: "沖縄本島" },
    zooms: [8.5, 11],
  },
  {
    id: "four-islands",
    kind: "land",
    position: [150.2, 43.6],
    names: { en: "Four disputed islands", ru: "Четыре спорных острова", ja: "係争中の四島" },
    zooms: [3.5, 5.5],
  },
  {
    id: "japan",
    kind: "land",
    position: [137.5, 35.9],
    names: { en: "Japan", ru: "Япония", ja: "日本" },
    zooms: [2.5, 5],
  },
  {
    id: "russia",
    kind: "land",
    position: [100, 61],
    names: { en: "Russia", ru: "Россия", ja: "ロシア" },
    zooms: [1, 5],
  },
  {
    id: "united-states",
    kind: "land",
    position: [-98, 39.5],
    names: { en: "United States", ru: "США", ja: "アメリカ合衆国" },
    zooms: [1, 5],
  },
  {
    id: "china",
    kind: "land",
    position: [108, 34],
    names: { en: "China", ru: "Китай", ja: "中国" },
    zooms: [2.5, 5.5],
  },
  {
    id: "korea",
    kind: "land",
    position: [127.7, 37.6],
    names: { en: "Korea", ru: "Корея", ja: "朝鮮半島" },
    zooms: [4, 6],
  },
];
