import type { TimelineEvent } from "./timeline.ts";

/** The events of the story in order of date. */
export const timelineEvents = {
  "1855-shimoda-treaty": {
    when: { from: "1855-02-07", to: "1855-02-07" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    turning: true,
    sources: ["wikipedia-treaty-of-shimoda", "mofa-territory-overview"],
  },
  "1875-saint-petersburg-treaty": {
    when: { from: "1875-05-07", to: "1875-05-07" },
    groups: [],
    later: false,
    turning: true,
    sources: ["joint-compendium-1875-treaty", "saint-petersburg-treaty-accounts"],
  },
  "1905-portsmouth-treaty": {
    when: { from: "1905-09-05", to: "1905-09-05" },
    groups: [],
    later: false,
    turning: true,
    sources: ["portsmouth-treaty-text"],
  },
  "1945-yalta-agreement": {
    when: { from: "1945-02-11", to: "1945-02-11" },
    groups: [],
    later: false,
    sources: [
      "yalta-agreement-text",
      "frus-kurils-instruction-34",
      "frus-aide-memoire-1956",
      "spf-russian-sovereignty-claim",
    ],
  },
  "1945-potsdam-declaration": {
    when: { from: "1945-07-26", to: "1945-07-26" },
    groups: [],
    later: false,
    sources: ["frus-kurils-instruction-34", "scapin-677-text"],
  },
  "1945-soviet-entry-into-war": {
    when: { from: "1945-08-08", to: "1945-08-09" },
    groups: [],
    later: false,
    sources: ["mofa-qa-occupation-1945"],
  },
  "1945-iturup-landing": {
    when: { from: "1945-08-28", to: "1945-08-28" },
    groups: ["iturup"],
    later: false,
    turning: true,
    sources: ["smirnov-memoir-rubetsu-landing", "press-on-1945-landings"],
  },
  "1945-kunashir-shikotan-landings": {
    when: { from: "1945-09-01", to: "1945-09-01" },
    groups: ["shikotan", "kunashir"],
    later: false,
    sources: ["nemuro-office-1945-file"],
  },
  "1945-instrument-of-surrender": {
    when: { from: "1945-09-02", to: "1945-09-02" },
    groups: [],
    later: false,
    sources: [
      "frus-kurils-instruction-34",
      "soviet-decrees-1946-account",
      "lavrov-statement-january-2019",
    ],
  },
  "1945-habomai-landings": {
    when: { from: "1945-09-03", to: "1945-09-05" },
    groups: ["habomai"],
    later: false,
    sources: [
      "nemuro-office-1945-file",
      "mofa-qa-occupation-1945",
      "brown-kuril-operation-abstract",
    ],
  },
  "1946-scapin-677": {
    when: { from: "1946-01-29", to: "1946-01-29" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["frus-kurils-instruction-34", "scapin-677-text", "soviet-decrees-1946-account"],
  },
  "1946-soviet-decrees": {
    when: { from: "1946-02-02", to: "1946-02-02" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: [
      "soviet-decrees-1946-account",
      "south-sakhalin-decree-text",
      "mofa-qa-basic-position",
    ],
  },
  "1951-san-francisco-treaty": {
    when: { from: "1951-09-08", to: "1951-09-08" },
    groups: [],
    later: false,
    turning: true,
    sources: [
      "frus-kurils-instruction-34",
      "cas-san-francisco-treaty-column",
      "cabinet-reply-2006-kuril-scope",
      "wikipedia-okinawa-reversion-agreement",
    ],
  },
  "1951-nishimura-reply": {
    when: { from: "1951-10-19", to: "1951-10-19" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["suzuki-diet-question-2006", "clark-behind-the-negotiations"],
  },
  "1956-morishita-statement": {
    when: { from: "1956-02-11", to: "1956-02-11" },
    groups: ["kunashir", "iturup"],
    later: false,
    sources: ["morishita-statement-1956", "cabinet-reply-2006-kuril-scope"],
  },
  "1956-dulles-shigemitsu-talks": {
    when: { from: "1956-08-19", to: "1956-08-24" },
    groups: ["kunashir", "iturup"],
    later: false,
    sources: ["frus-dulles-shigemitsu-19-august", "frus-dulles-shigemitsu-24-august"],
  },
  "1956-us-aide-memoire": {
    when: { from: "1956-09-07", to: "1956-09-08" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["frus-aide-memoire-1956", "dulles-tani-memorandum-1956"],
  },
  "1956-matsumoto-gromyko-letters": {
    when: { from: "1956-09-29", to: "1956-09-29" },
    groups: [],
    later: false,
    sources: [
      "matsumoto-gromyko-letters",
      "matsumoto-gromyko-letters-japanese-text",
      "joint-declaration-1956-unts-french",
    ],
  },
  "1956-joint-declaration": {
    when: { from: "1956-10-19", to: "1956-10-19" },
    groups: ["habomai", "shikotan"],
    later: false,
    turning: true,
    sources: [
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
      "frus-declaration-treaty-citation",
    ],
  },
  "1956-diet-approval": {
    when: { from: "1956-11-27", to: "1956-12-05" },
    groups: [],
    later: false,
    sources: [
      "diet-lower-house-minutes-1956",
      "diet-upper-house-minutes-1956",
      "tikhvinsky-recollection",
    ],
  },
  "1956-ratification": {
    when: { from: "1956-12-08", to: "1956-12-08" },
    groups: [],
    later: false,
    sources: ["ratification-date-list", "tikhvinsky-recollection", "tass-1956-declaration-2018"],
  },
  "1956-declaration-in-force": {
    when: { from: "1956-12-12", to: "1956-12-12" },
    groups: ["habomai", "shikotan"],
    later: false,
    sources: ["ratification-date-list", "wikipedia-joint-declaration"],
  },
  "1960-security-treaty": {
    when: { from: "1960-01-19", to: "1960-01-19" },
    groups: [],
    later: false,
    sources: ["cia-sofa-1960"],
  },
  "1960-soviet-memorandum": {
    when: { from: "1960-01-27", to: "1960-01-27" },
    groups: ["habomai", "shikotan"],
    later: false,
    turning: true,
    sources: ["spf-soviet-memorandum-1960", "sputnik-zakharova-1960-notes"],
  },
  "1960-japanese-reply": {
    when: { from: "1960-02-05", to: "1960-02-06" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["sputnik-zakharova-1960-notes", "spf-japanese-reply-1960"],
  },
  "1972-okinawa-reversion": {
    when: { from: "1972-05-15", to: "1972-05-15" },
    groups: [],
    later: false,
    sources: ["japan-times-2017-05-15", "wikipedia-okinawa-reversion-agreement"],
  },
  "1991-gorbachev-kaifu-communique": {
    when: { from: "1991-04-18", to: "1991-04-18" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["gorbachev-kaifu-communique-1991", "jiji-kaifu-gorbachev-records"],
  },
  "1993-tokyo-declaration": {
    when: { from: "1993-10-13", to: "1993-10-13" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    turning: true,
    sources: ["tokyo-declaration-1993"],
  },
  "1996-saco-final-report": {
    when: { from: "1996-12", to: "1996-12" },
    groups: [],
    later: false,
    sources: ["japan-times-2016-12-21", "japan-times-putin-bases-2018"],
  },
  "1997-krasnoyarsk-meeting": {
    when: { from: "1997-11-01", to: "1997-11-02" },
    groups: [],
    later: false,
    sources: ["jamestown-krasnoyarsk-1997"],
  },
  "1998-kawana-proposal": {
    when: { from: "1998-04-18", to: "1998-04-19" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["press-on-kawana-proposal"],
  },
  "2001-irkutsk-statement": {
    when: { from: "2001-03-25", to: "2001-03-25" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["irkutsk-statement-2001"],
  },
  "2004-lavrov-putin-remarks": {
    when: { from: "2004-11-14", to: "2004-11-15" },
    groups: ["habomai", "shikotan"],
    later: false,
    sources: ["svoboda-lavrov-ntv-2004", "vsluh-putin-november-2004", "mofa-apec-2004-russia"],
  },
  "2004-putin-press-conference": {
    when: { from: "2004-12-23", to: "2004-12-23" },
    groups: [],
    later: false,
    sources: ["ria-putin-december-2004"],
  },
  "2005-putin-call-in": {
    when: { from: "2005-09-27", to: "2005-09-27" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["pravda-putin-call-in-2005"],
  },
  "2016-nagato-tokyo-summit": {
    when: { from: "2016-12-15", to: "2016-12-16" },
    groups: ["habomai", "shikotan", "kunashir", "iturup"],
    later: false,
    sources: ["tass-putin-abe-2016", "kremlin-tokyo-statements-2016"],
  },
  "2016-northern-training-area-return": {
    when: { from: "2016-12-22", to: "2016-12-22" },
    groups: [],
    later: false,
    sources: ["japan-times-2016-12-21"],
  },
  "2018-vladivostok-proposal": {
    when: { from: "2018-09-12", to: "2018-09-12" },
    groups: [],
    later: false,
    sources: ["moscow-times-vladivostok-2018"],
  },
  "2018-singapore-meeting": {
    when: { from: "2018-11-14", to: "2018-11-14" },
    groups: ["habomai", "shikotan"],
    later: false,
    turning: true,
    sources: [
      "kremlin-singapore-2018",
      "japanese-press-singapore-2018",
      "abema-suga-four-islands-2018",
    ],
  },
  "2018-buenos-aires-meeting": {
    when: { from: "2018-12-01", to: "2018-12-01" },
    groups: [],
    later: false,
    sources: ["tass-buenos-aires-2018"],
  },
  "2018-henoko-landfill": {
    when: { from: "2018-12-14", to: "2018-12-14" },
    groups: [],
    later: false,
    sources: ["mainichi-2018-12-14"],
  },
  "2018-putin-press-conference": {
    when: { from: "2018-12-20", to: "2018-12-20" },
    groups: [],
    later: false,
    sources: ["asahi-putin-okinawa-2018", "japan-times-putin-bases-2018"],
  },
  "2019-abe-tv-asahi-interview": {
    when: { from: "2019-01-01", to: "2019-01-01" },
    groups: [],
    later: false,
    sources: [
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "ren-tv-abe-interview-2019",
    ],
  },
  "2019-abe-new-year-statements": {
    when: { from: "2019-01-04", to: "2019-01-05" },
    groups: [],
    later: false,
    sources: [
      "kantei-abe-press-conference-2019",
      "reuters-abe-press-conference-2019",
      "yomiuri-abe-shimonoseki-2019",
    ],
  },
  "2019-abe-treaty-benefits-remark": {
    when: { from: "2019-01-06", to: "2019-01-06" },
    groups: [],
    later: false,
    sources: ["tass-abe-nhk-2019", "sputnik-brasil-6-january"],
  },
  "2019-ambassador-summoned": {
    when: { from: "2019-01-09", to: "2019-01-09" },
    groups: [],
    later: true,
    sources: ["tass-ambassador-summoned-2019"],
  },
  "2019-lavrov-kono-talks": {
    when: { from: "2019-01-14", to: "2019-01-14" },
    groups: [],
    later: true,
    sources: ["lavrov-statement-january-2019"],
  },
  "2019-moscow-summit": {
    when: { from: "2019-01-22", to: "2019-01-22" },
    groups: [],
    later: true,
    sources: ["press-moscow-summit-2019", "interfax-moscow-summit-2019"],
  },
  "2019-okinawa-referendum": {
    when: { from: "2019-02-24", to: "2019-02-24" },
    groups: [],
    later: true,
    sources: ["okinawa-times-referendum-2019"],
  },
  "2020-russian-constitution": {
    when: { from: "2020-07-03", to: "2020-07-03" },
    groups: [],
    later: true,
    sources: ["press-russian-constitution-2020", "russian-constitution-article-67"],
  },
  "2020-alienation-penalties": {
    when: { from: "2020-12", to: "2020-12" },
    groups: [],
    later: true,
    sources: ["tass-alienation-penalties"],
  },
  "2022-russia-ends-talks": {
    when: { from: "2022-03-21", to: "2022-03-21" },
    groups: [],
    later: true,
    turning: true,
    sources: ["interfax-talks-ended-2022"],
  },
} as const satisfies Record<string, TimelineEvent>;

export type TimelineEventId = keyof typeof timelineEvents;

export const timelineEventIds = Object.keys(timelineEvents) as readonly TimelineEventId[];

export function isTimelineEventId(id: string): id is TimelineEventId {
  return Object.hasOwn(timelineEvents, id);
}

/** The event of that id, typed without its literal particulars. */
export function timelineEventOf(id: TimelineEventId): TimelineEvent {
  return timelineEvents[id];
}
