import type { Source } from "./source.ts";

/** Sources on sea areas: an estimate that others published. */
export const seaSources = {
  "japan-times-valencia-2000": {
    kind: "press",
    title: "Cooperation is key to ending Northern Territories impasse",
    publisher: "The Japan Times",
    url: "https://www.japantimes.co.jp/opinion/2000/11/02/commentary/cooperation-is-key-to-ending-northern-territories-impasse/",
    date: "2000-11-02",
    language: "en",
    accessed: "2026-11",
  },
} as const satisfies Record<string, Source>;
