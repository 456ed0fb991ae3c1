import type { Place } from "./place.ts";

/** Capitals, Okinawa, points on the Hokkaido side, then towns and airports on the disputed islands. */
export const points = {
  tokyo: {
    kind: "capital",
    names: { en: "Tokyo", alternative: null, ru: "Токио", ja: "東京" },
    group: null,
    mention: { kind: "named", paragraphs: [1, 3, 5, 10] },
  },
  moscow: {
    kind: "capital",
    names: { en: "Moscow", alternative: null, ru: "Москва", ja: "モスクワ" },
    group: null,
    mention: { kind: "named", paragraphs: [5] },
  },
  washington: {
    kind: "capital",
    names: { en: "Washington, D.C.", alternative: null, ru: "Вашингтон", ja: "ワシントンD.C." },
    group: null,
    mention: { kind: "named", paragraphs: [0] },
  },
  singapore: {
    kind: "capital",
    names: { en: "Singapore", alternative: null, ru: "Сингапур", ja: "シンガポール" },
    group: null,
    mention: { kind: "named", paragraphs: [4] },
  },
  okinawa: {
    kind: "prefecture",
    names: { en: "Okinawa", alternative: null, ru: "Окинава", ja: "沖縄県" },
    group: null,
    mention: { kind: "named", paragraphs: [9] },
  },
  nemuro: {
    kind: "city",
    names: { en: "Nemuro", alternative: null, ru: "Немуро", ja: "根室市" },
    group: null,
    mention: { kind: "none" },
  },
  "cape-nosappu": {
    kind: "cape",
    names: { en: "Cape Nosappu", alternative: null, ru: "мыс Носаппу", ja: "納沙布岬" },
    group: null,
    mention: { kind: "none" },
  },
  "cape-notsuke": {
    kind: "cape",
    names: { en: "Notsuke Spit", alternative: null, ru: "коса Ноцуке", ja: "野付半島" },
    group: null,
    mention: { kind: "none" },
  },
  "yuzhno-kurilsk": {
    kind: "town",
    names: { en: "Yuzhno-Kurilsk", alternative: "Furukamappu", ru: "Южно-Курильск", ja: "古釜布" },
    group: "kunashir",
    mention: { kind: "none" },
  },
  golovnino: {
    kind: "town",
    names: { en: "Golovnino", alternative: "Tomari", ru: "Головнино", ja: "泊" },
    group: "kunashir",
    mention: { kind: "none" },
  },
  malokurilskoye: {
    kind: "town",
    names: { en: "Malokurilskoye", alternative: "Shakotan", ru: "Малокурильское", ja: "斜古丹" },
    group: "shikotan",
    mention: { kind: "none" },
  },
  krabozavodskoye: {
    kind: "town",
    names: { en: "Krabozavodskoye", alternative: "Anama", ru: "Крабозаводское", ja: "穴澗" },
    group: "shikotan",
    mention: { kind: "none" },
  },
  kurilsk: {
    kind: "town",
    names: { en: "Kurilsk", alternative: "Shana", ru: "Курильск", ja: "紗那" },
    group: "iturup",
    mention: { kind: "none" },
  },
  reidovo: {
    kind: "town",
    names: { en: "Reidovo", alternative: "Bettobu", ru: "Рейдово", ja: "別飛" },
    group: "iturup",
    mention: { kind: "none" },
  },
  "goryachiye-klyuchi": {
    kind: "town",
    names: {
      en: "Goryachiye Klyuchi",
      alternative: "Seseki-onsen",
      ru: "Горячие Ключи",
      ja: "瀬石温泉",
    },
    group: "iturup",
    mention: { kind: "none" },
  },
  "mendeleyevo-airport": {
    kind: "airport",
    names: {
      en: "Mendeleyevo Airport",
      alternative: null,
      ru: "аэропорт Менделеево",
      ja: "メンデレーエフ空港",
    },
    group: "kunashir",
    mention: { kind: "none" },
  },
  "yasny-airport": {
    kind: "airport",
    names: {
      en: "Yasny Airport",
      alternative: "Iturup Airport",
      ru: "аэропорт Ясный",
      ja: "ヤースヌイ空港",
    },
    group: "iturup",
    mention: { kind: "none" },
  },
  "burevestnik-airport": {
    kind: "airport",
    names: {
      en: "Burevestnik Airport",
      alternative: "Tennei",
      ru: "аэропорт Буревестник",
      ja: "ブレヴェスニク空港（天寧）",
    },
    group: "iturup",
    mention: { kind: "none" },
  },
} as const satisfies Record<string, Place>;
