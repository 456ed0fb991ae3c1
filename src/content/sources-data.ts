import type { Source } from "./source.ts";

/** Sources of the geometry we redistribute. */
export const dataSources = {
  gshhg: {
    kind: "dataset",
    title:
      "GSHHG: A Global Self-consistent, Hierarchical, High-resolution Geography Database, version 2.3.7",
    publisher: "P. Wessel, University of Hawaii; W. H. F. Smith, NOAA",
    url: "https://www.soest.hawaii.edu/pwessel/gshhg/",
    date: "2017-06-15",
    language: "en",
    licence: "LGPL-3.0-or-later",
  },
} as const satisfies Record<string, Source>;
