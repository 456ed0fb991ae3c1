import type { Source } from "./source.ts";

/** Sources on the Joint Declaration of 1956, the reach of the security treaty and the law of the sea. */
export const lawSources = {
  unclos: {
    kind: "primary",
    title: "United Nations Convention on the Law of the Sea",
    publisher: "United Nations",
    url: "https://www.un.org/depts/los/convention_agreements/texts/unclos/unclos_e.pdf",
    date: "1982-12-10",
    language: "en",
  },
  "territorial-sea-act-1977": {
    kind: "primary",
    title: "領海及び接続水域に関する法律",
    publisher: "e-Gov, law database of the Japanese government",
    url: "https://laws.e-gov.go.jp/law/352AC0000000030",
    date: "1977-05-02",
    language: "ja",
  },
  "coast-guard-designated-straits": {
    kind: "official",
    title: "特定海域に係る領海",
    publisher: "Japan Coast Guard",
    url: "https://www1.kaiho.mlit.go.jp/ryokai/tokutei.html",
    date: null,
    language: "ja",
    accessed: "2026-12",
  },
  "joint-declaration-1956-russian-text": {
    kind: "primary",
    title: "Совместная декларация Союза Советских Социалистических Республик и Японии",
    publisher: "rpatriot.narod.ru (copy)",
    url: "http://rpatriot.narod.ru/kurili/declaration_1956.htm",
    copyUrl:
      "https://elb.ys-citylibrary.ru/userfiles/mag/bulitens/1990-2/files/basic-html/page185.html",
    date: "1956-10-19",
    language: "ru",
    accessed: "2026-11",
  },
  "joint-declaration-1956-wikipedia": {
    kind: "reference",
    title: "Soviet–Japanese Joint Declaration of 1956, with the English of the UN Treaty Series",
    publisher: "Wikipedia (English)",
    url: "https://en.wikipedia.org/wiki/Soviet–Japanese_Joint_Declaration_of_1956",
    date: null,
    language: "en",
    accessed: "2026-11",
  },
  "kishi-herter-notes-1960": {
    kind: "primary",
    title:
      "Exchanges of Notes Between the United States and Japan Dated January 19, 1960 (prior consultation), p. 821",
    publisher: "US Department of State (Google Books)",
    url: "https://books.google.com/books?id=x2focabT9JcC&pg=PA821",
    date: "1960-01-19",
    language: "en",
    accessed: "2026-11",
  },
  "eez-act-1996": {
    kind: "primary",
    title: "排他的経済水域及び大陸棚に関する法律 (Act No. 74 of 1996)",
    publisher: "Nagoya University, Japan Legal Information Institute",
    url: "https://jahis.law.nagoya-u.ac.jp/lawdb/l/408a0074/download",
    date: "1996-06-14",
    language: "ja",
    accessed: "2026-11",
  },
  "cabinet-answer-2011-eez": {
    kind: "primary",
    title:
      "Written answer no. 72, 177th Diet, on the exclusive economic zone around the four islands",
    publisher: "House of Representatives of Japan",
    url: "https://www.shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/b177072.htm",
    date: "2011-02-25",
    language: "ja",
    accessed: "2026-11",
  },
  "russian-eez-law-1998": {
    kind: "primary",
    title:
      "Федеральный закон от 17.12.98 № 191-ФЗ «Об исключительной экономической зоне Российской Федерации»",
    publisher: "zakonbase.ru",
    url: "http://zakonbase.ru/content/base/148781",
    date: "1998-12-17",
    language: "ru",
    accessed: "2026-11",
  },
} as const satisfies Record<string, Source>;
