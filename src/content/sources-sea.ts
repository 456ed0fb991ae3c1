import type { Source } from "./source.ts";

/** Sources on sea areas: the law that limits are computed by, and the estimates others published. */
export const seaSources = {
  "territorial-sea-act-1977": {
    kind: "primary",
    title: "領海及び接続水域に関する法律 (Act No. 30 of 1977)",
    publisher: "Copy at sybrma.sakura.ne.jp",
    url: null,
    date: "1977",
    language: "ja",
    licence: null,
  },
  "japan-times-valencia-2000": {
    kind: "press",
    title: "Article by Mark Valencia on the zones attached to the four islands",
    publisher: "The Japan Times",
    url: null,
    date: "2000-11-02",
    language: "en",
    licence: null,
  },
  "obrazovaka-sea-answer": {
    kind: "other",
    title: "Answer to a school question on the area of the islands and their sea",
    publisher: "obrazovaka.ru",
    url: null,
    date: null,
    language: "ru",
    licence: null,
  },
  "cccpcamera-border-museum-2018": {
    kind: "other",
    title: "Blog entry that points to a map in the book Border Museum",
    publisher: "cccpcamera.asablo.jp",
    url: "http://cccpcamera.asablo.jp/blog/2018/11/19/9000346",
    date: "2018-11-19",
    language: "ja",
    licence: null,
  },
  "tv-transcript-kansai-2018": {
    kind: "other",
    title: "Transcript of a Kansai television news show",
    publisher: "ikatako.sakura.ne.jp",
    url: null,
    date: "2018-11-15",
    language: "ja",
    licence: null,
  },
} as const satisfies Record<string, Source>;
