import type { Source } from "./source.ts";

/** Sources on who published the article and the items it was made of. */
export const originSources = {
  "fort-russ-letter-2017": {
    kind: "press",
    title: "A critical letter to readers – Forward ever, backward never! Fort Russ marches on",
    publisher: "Fort Russ",
    url: "https://fort-russ.com/2017/10/a-critical-letter-to-readers-forward/",
    date: "2017-10-31",
    language: "en",
    accessed: "2026-11",
  },
  "state-department-fort-russ-2023": {
    kind: "official",
    title: "Exporting Pro-Kremlin Disinformation: The Case of the New Resistance in Brazil",
    publisher: "US Department of State (copy at defconpress.com)",
    url: "https://defconpress.com/exporting-pro-kremlin-disinformation-the-case-of-the-new-resistance-in-brazil/",
    date: "2023-10-19",
    language: "en",
    accessed: "2026-11",
  },
  "rferl-sputnik-launch-2014": {
    kind: "press",
    title: "Russia Challenges West With Sputnik Media Launch",
    publisher: "RFE/RL",
    url: "https://www.rferl.org/content/russia-challenges-west-with-sputnik/26685484.html",
    date: "2014-11-10",
    language: "en",
    accessed: "2026-11",
  },
} as const satisfies Record<string, Source>;
