import type { Source } from "./source.ts";

/** Sources on sea areas: the estimates that others published. */
export const seaSources = {
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
