import type { Source } from "./source.ts";

/** Sources on ways of dividing the islands that were put forward. */
export const proposalSources = {
  "frus-soviet-draft-1955": {
    kind: "primary",
    title:
      "Foreign Relations of the United States, 1955–1957, volume XXIII, part 1, document 52, on the Soviet terms of 1955",
    publisher: "US Department of State, Office of the Historian",
    url: "https://history.state.gov/historicaldocuments/frus1955-57v23p1/d52",
    date: "1955",
    language: "en",
  },
  "japan-times-mori-2001": {
    kind: "press",
    title: "New frameworks slated for disputed isles: Mori",
    publisher: "The Japan Times",
    url: "https://www.japantimes.co.jp/news/2001/05/14/national/new-frameworks-slated-for-disputed-isles-mori/",
    date: "2001-05-14",
    language: "en",
    accessed: "2026-11",
  },
  "diet-question-aso-three-2006": {
    kind: "primary",
    title: "Written question no. 23, 165th Diet, on Aso’s remark about three islands",
    publisher: "House of Representatives of Japan",
    url: "https://www.shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/a165023.htm",
    date: "2006",
    language: "ja",
  },
  "diet-question-aso-denial-2006": {
    kind: "primary",
    title:
      "北方領土問題をめぐる二〇〇六年十二月十五日の外務大臣記者会見に関する質問主意書 (no. 265, 165th Diet)",
    publisher: "House of Representatives of Japan",
    url: "https://www.shugiin.go.jp/Internet/itdb_shitsumon.nsf/html/shitsumon/a165265.htm",
    date: "2006-12-15",
    language: "ja",
    accessed: "2026-11",
  },
  "diet-question-aso-half-2006": {
    kind: "primary",
    title:
      "二〇〇六年十二月十三日の衆議院外務委員会における外務大臣の北方領土問題についての答弁に関する質問主意書 (no. 264, 165th Diet)",
    publisher: "House of Representatives of Japan",
    url: "https://www.shugiin.go.jp/Internet/itdb_shitsumon.nsf/html/shitsumon/a165264.htm",
    date: "2006-12-15",
    language: "ja",
    accessed: "2026-11",
  },
  "kyodo-yachi-2009": {
    kind: "press",
    title: "Japan to continue seeking return of all Russian-held islands: Aso",
    publisher: "Kyodo News, via OANA",
    url: "https://oananews.org/node/56064",
    date: "2009-04-17",
    language: "en",
    accessed: "2026-11",
  },
  "japan-times-joint-rule-2016": {
    kind: "press",
    title: "Report that Japan denies a plan to administer the islands jointly with Russia",
    publisher: "The Japan Times",
    url: "https://www.japantimes.co.jp/news/2016/10/17/national/politics-diplomacy/japan-denies-reported-plan-jointly-administer-russian-held-islands/",
    date: "2016-10-17",
    language: "en",
    accessed: "2026-11",
  },
  "canon-vladivostok-2018": {
    kind: "scholarship",
    title: "Comment on Putin’s proposal of a peace treaty without preconditions",
    publisher: "Canon Institute for Global Studies",
    url: "https://cigs.canon/en/article/20180927_5271.html",
    date: "2018-09-27",
    language: "en",
  },
} as const satisfies Record<string, Source>;
