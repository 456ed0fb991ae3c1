import type { Source } from "./source.ts";

/** Sources on the law of the sea as Japan applies it. */
export const lawSources = {
  "territorial-sea-act-1977": {
    kind: "primary",
    title: "領海及び接続水域に関する法律 (Act No. 30 of 1977), text",
    publisher: "sybrma.sakura.ne.jp",
    url: null,
    date: "1977",
    language: "ja",
    licence: null,
    accessed: null,
    archivedUrl: null,
    noAddress: null,
  },
  "coast-guard-designated-straits": {
    kind: "official",
    title: "特定海域 (the five straits with a territorial sea of 3 nautical miles)",
    publisher: "Japan Coast Guard",
    url: "https://www1.kaiho.mlit.go.jp/ryokai/tokutei.html",
    date: null,
    language: "ja",
    licence: null,
    accessed: null,
    archivedUrl: null,
    noAddress: null,
  },
} as const satisfies Record<string, Source>;
