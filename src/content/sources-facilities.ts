import type { Source } from "./source.ts";

/** What the notes on the facilities add to the sources of the facts about them. */
export const facilitySources = {
  "mainichi-okinawa-governor-2018": {
    kind: "press",
    title: "Tamaki wins Okinawa gubernatorial election in blow to PM Abe",
    publisher: "The Mainichi",
    url: "https://mainichi.jp/english/articles/20180930/p2a/00m/0na/029000c",
    date: "2018-09-30",
    language: "en",
    accessed: "2026-11",
  },
  "asahi-okinawa-referendum-2019": {
    kind: "press",
    title: "Report on the result of the referendum on the Henoko landfill",
    publisher: "The Asahi Shimbun",
    url: "https://www.asahi.com/ajw/articles/AJ201902250016.html",
    date: "2019-02-25",
    language: "en",
    accessed: "2026-11",
  },
  "chugoku-shimbun-tori-shima-2000": {
    kind: "press",
    title: "知られざるヒバクシャ 沖縄の劣化ウラン弾 砂礫の島 募る不信",
    publisher: "Chugoku Shimbun, Hiroshima Peace Media Center",
    url: "https://www.hiroshimapeacemedia.jp/?p=117858",
    date: "2000",
    language: "ja",
    accessed: "2026-11",
  },
  "ryukyu-shimpo-tori-shima-1997": {
    kind: "press",
    title: "鳥島での訓練、続行 米軍劣化ウラン弾誤射",
    publisher: "Ryukyu Shimpo",
    url: "https://ryukyushimpo.jp/news/prentry-87328.html",
    date: "1997",
    language: "ja",
    accessed: "2026-11",
  },
  "crs-senkaku-2017": {
    kind: "official",
    title: "The Senkakus (Diaoyu/Diaoyutai) Dispute: U.S. Treaty Obligations (R42761)",
    publisher: "Congressional Research Service; copy on EveryCRSReport",
    url: "https://www.everycrsreport.com/files/20170221_R42761_7046d135945949d911655bccd99de67c19642934.html",
    date: "2017-02-21",
    language: "en",
    accessed: "2026-11",
  },
  "wikipedia-en-senkaku": {
    kind: "reference",
    title: "Senkaku Islands",
    publisher: "Wikipedia (English)",
    url: "https://en.wikipedia.org/wiki/Senkaku_Islands",
    date: null,
    language: "en",
    accessed: "2026-11",
  },
} as const satisfies Record<string, Source>;
