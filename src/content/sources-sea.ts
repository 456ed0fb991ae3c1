import type { Source } from "./source.ts";

/** Sources on sea areas: an estimate that others published. */
export const seaSources = {
  "japan-times-valencia-2000": {
    kind: "press",
    title: "Article by Mark Valencia on the zones attached to the four islands",
    publisher: "The Japan Times",
    url: null,
    date: "2000-11-02",
    language: "en",
    licence: null,
    accessed: null,
    archivedUrl: null,
    noAddress: null,
  },
} as const satisfies Record<string, Source>;
