import type { Place } from "./place.ts";

/** The four disputed islands, then the parts of the Habomai group, roughly from west to east. */
export const islands = {
  habomai: {
    kind: "island-group",
    names: { en: "Habomai", alternative: null, ru: "Хабомаи", ja: "歯舞群島" },
    group: "habomai",
    mention: { kind: "named", paragraphs: [11] },
  },
  shikotan: {
    kind: "island",
    names: { en: "Shikotan", alternative: null, ru: "Шикотан", ja: "色丹島" },
    group: "shikotan",
    mention: { kind: "named", paragraphs: [11] },
  },
  kunashir: {
    kind: "island",
    names: { en: "Kunashir", alternative: "Kunashiri", ru: "Кунашир", ja: "国後島" },
    group: "kunashir",
    mention: { kind: "implied", paragraphs: [3, 5, 11] },
  },
  iturup: {
    kind: "island",
    names: { en: "Iturup", alternative: "Etorofu", ru: "Итуруп", ja: "択捉島" },
    group: "iturup",
    mention: { kind: "implied", paragraphs: [3, 5, 11] },
  },
  signalny: {
    kind: "islet",
    names: { en: "Signalny", alternative: "Kaigara", ru: "Сигнальный", ja: "貝殻島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  rifovy: {
    kind: "islet",
    names: { en: "Rifovy", alternative: "Odoke", ru: "Рифовый", ja: "オドケ島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  storozhevoy: {
    kind: "islet",
    names: { en: "Storozhevoy", alternative: "Moemoshiri", ru: "Сторожевой", ja: "萌茂尻島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  tanfilyev: {
    kind: "islet",
    names: { en: "Tanfilyev", alternative: "Suishō", ru: "Танфильева", ja: "水晶島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  anuchin: {
    kind: "islet",
    names: { en: "Anuchin", alternative: "Akiyuri", ru: "Анучина", ja: "秋勇留島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  yuri: {
    kind: "islet",
    names: { en: "Yuri", alternative: null, ru: "Юрий", ja: "勇留島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  dyomin: {
    kind: "islet",
    names: { en: "Dyomin Islands", alternative: "Harukari", ru: "острова Дёмина", ja: "春苅島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  zelyony: {
    kind: "islet",
    names: { en: "Zelyony", alternative: "Shibotsu", ru: "Зелёный", ja: "志発島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  polonsky: {
    kind: "islet",
    names: { en: "Polonsky", alternative: "Taraku", ru: "Полонского", ja: "多楽島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  chayka: {
    kind: "islet",
    names: { en: "Chayka", alternative: "Kabu", ru: "скала Чайка", ja: "カブ島" },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
  oskolki: {
    kind: "islet",
    names: {
      en: "Oskolki",
      alternative: "Todo, Kabuto and Kanakuso",
      ru: "Осколки",
      ja: "海馬島・カブト島・カナクソ島",
    },
    group: "habomai",
    mention: { kind: "implied", paragraphs: [5, 11] },
  },
} as const satisfies Record<string, Place>;
