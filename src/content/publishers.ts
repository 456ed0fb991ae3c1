/** What stands behind a publisher: its owner first, then its aim, then its kind. */
export type PublisherLabel =
  | "government" // organ of a state, municipality, court or parliament, or agency set up by law
  | "intergovernmental"
  | "state-owned" // media owned or controlled by a state, whichever state
  | "state-funded" // media mainly paid by a state
  | "public-broadcaster" // set up by law, paid by a fee
  | "campaign" // exists to bring about one outcome of this dispute, or of a neighbouring one
  | "partisan" // takes a side by its own words, or is run by a political actor
  | "close-to-state" // private, and close to the state of its own country, whichever
  | "close-to-japan" // argues Japan's case in its work on this dispute
  | "agency"
  | "newspaper"
  | "academic"
  | "encyclopaedia"
  | "database"
  | "private"
  | "reprint"; // shows what others wrote

/** A publisher as the Sources panel presents it. */
export interface Publisher {
  readonly labels: readonly [PublisherLabel, ...PublisherLabel[]];
  /** Printed only where a document names the owner. */
  readonly owner?: string;
}

function labelled(
  labels: Publisher["labels"],
  ...names: readonly string[]
): Readonly<Record<string, Publisher>> {
  return Object.fromEntries(names.map((name) => [name, { labels }]));
}

/** Every publisher by name, without what stands in brackets behind it. */
export const publishers: Readonly<Record<string, Publisher>> = {
  ...labelled(
    ["government"],
    "Betsukai Town",
    "CIA reading room",
    "Cabinet Office of Japan",
    "Cabinet Office of Japan, Northern Territories pages",
    "Cabinet Secretariat of Japan",
    "Chatan Town",
    "Congressional Research Service",
    "Foreign ministries of Japan and Russia",
    "Geospatial Information Authority of Japan",
    "Hokkaido Government, Nemuro bureau",
    "Hokkaido’s page on the Northern Territories",
    "Federal Archival Agency of Russia",
    "House of Representatives of Japan",
    "Japan Coast Guard",
    "Japan Coast Guard, 11th Region",
    "Ministry of Foreign Affairs of Japan",
    "Ministry of Land, Infrastructure, Transport and Tourism of Japan",
    "National Diet Library of Japan",
    "Okinawa Prefecture",
    "President of Russia",
    "Prime Minister’s Office of Japan",
    "US Department of State",
    "US Embassy in Japan, media digest",
    "US Department of State, Office of the Historian",
    "US Naval Hospital Okinawa",
    "Uruma City",
    "Yuzhno-Sakhalinsk city library",
    "e-Gov, law database of the Japanese government",
  ),
  ...labelled(["intergovernmental"], "United Nations"),
  ...labelled(["government", "campaign"], "Northern Territories Issue Association"),
  ...labelled(
    ["campaign"],
    "Chishima Habomai Islands Residents League",
    "Okinawa City association of military landowners",
  ),
  ...labelled(
    ["campaign", "private"],
    "hoppou.blog",
    "moto-tomin2sei.hatenablog.com",
    "ospreyfuanclub",
  ),

  ...labelled(["state-owned"], "China Daily", "NTV", "RT", "VTsIOM", "VGTRK", "Voice of America"),
  TASS: { labels: ["state-owned", "agency"], owner: "State of Russia" },
  "RIA Novosti": { labels: ["state-owned", "agency"], owner: "Rossiya Segodnya, State of Russia" },
  ...Object.fromEntries(
    ["Sputnik", "Sputnik Brasil"].map((name) => [
      name,
      { labels: ["state-owned", "agency"], owner: "Rossiya Segodnya, State of Russia" } as const,
    ]),
  ),
  ...labelled(["state-owned", "reprint"], "Syria Times", "noticiabrasil.net.br"),
  ...labelled(["state-funded"], "RFE/RL"),
  ...labelled(["public-broadcaster"], "NHK", "NHK Okinawa"),

  "Fort Russ": {
    labels: ["partisan"],
    owner: "J. Flores and the Center for Syncretic Studies",
  },
  ...labelled(["partisan"], "Jamestown Foundation"),

  ...labelled(
    ["agency"],
    "Associated Press",
    "Interfax",
    "Jiji Press",
    "Kyodo News",
    "Regnum",
    "Reuters",
  ),
  "REN TV": { labels: ["newspaper", "close-to-state"] },
  OANA: { labels: ["agency", "reprint"] },
  ...labelled(
    ["newspaper"],
    "Nezavisimaya Gazeta",
    "Nippon News",
    "The Globe and Mail",
    "The Guardian",
    "The San Diego Union-Tribune",
    "HuffPost Japan",
    "Chugoku Shimbun, Hiroshima Peace Media Center",
    "Hokkaido Shimbun",
    "Hokkaido Broadcasting",
    "Honolulu Star-Advertiser",
    "Imidas",
    "JWing News",
    "Mainichi Shimbun",
    "Nikkei",
    "Nikkei Asia",
    "Okinawa Times",
    "STV",
    "Ryukyu Shimpo",
    "Sakhalin.info",
    "Sankei Shimbun",
    "TV Asahi",
    "The Asahi Shimbun",
    "The Diplomat",
    "The Japan Times",
    "The Mainichi",
    "The Moscow Times",
    "The Page",
    "Tsukuba Science News",
    "Yomiuri Shimbun",
    "vsluh.ru",
  ),

  ...labelled(
    ["academic"],
    "A. Brazhnik, S. Ponomarev",
    "Wilson Center",
    "Canon Institute for Global Studies",
    "Hakodate society for the history of exchange with Russia, bulletin 39",
    "I. Grigorova",
    "Russian Japanology Review",
    "UNISCI Discussion Papers 32",
  ),
  "Sasakawa Peace Foundation": { labels: ["academic", "close-to-japan"] },
  ...labelled(
    ["academic", "database"],
    "Avalon Project, Yale Law School",
    "P. Wessel, University of Hawaii",
    "Nagoya University, Japan Legal Information Institute",
    "The World and Japan Database",
    "W. H. F. Smith, NOAA",
    "cyberleninka.ru",
  ),
  ...labelled(
    ["encyclopaedia"],
    "Great Soviet Encyclopedia",
    "JLogos",
    "Kotobank",
    "Runi",
    "Ruwiki",
    "Wikipedia",
    "goo dictionary",
  ),
  "The Pacific War Online Encyclopedia": { labels: ["encyclopaedia", "private"] },
  ...labelled(
    ["database"],
    "doc20vek.ru",
    "Geolonia",
    "Institute of Volcanology portal",
    "InteractiveMaps",
    "OurAirports",
    "Pacific Wrecks",
    "Smithsonian Institution, Global Volcanism Program",
    "SmartNews japan-topography",
    "Taiwan Documents Project",
    "kernelwernel",
    "lawmix.ru",
    "zakonbase.ru",
  ),
  ...labelled(
    ["private"],
    "E. Spitsyn",
    "UAWire",
    "karafuto.ie-t.net",
    "rpatriot.narod.ru",
    "ogasawara-mulberry.net",
    "shimanosanpo.com",
    "ukrbukva.net",
  ),
  ...labelled(
    ["reprint"],
    "Antena 1",
    "bibliboba.online",
    "copy on EveryCRSReport",
    "The Free Dictionary",
    "The Free Library",
    "Weblio",
    "docsplayer.net",
    "inkl.com",
    "liuqiu-china.com",
    "newspaper-vietblues.blogspot.com",
    "Nordot",
    "rusreality.com",
    "nippon.com",
    "vseslova.com.ua",
  ),
};

/** The publishers named in a source, the first its own: “Jiji Press, via nippon.com” names two. */
export function publisherNames(publisher: string): readonly string[] {
  return publisher.split(/; |, via /).map((name) => name.replace(/ \([^)]*\)$/, ""));
}

/** Labels of the publishers named in a source, each once. */
export function labelsOf(publisher: string): readonly PublisherLabel[] {
  const labels = publisherNames(publisher).flatMap((name) => publishers[name]?.labels ?? []);
  return [...new Set(labels)];
}

/** Labels that say whose side a publisher is close to; they stand beside every short reference. */
const sidedLabels: ReadonlySet<PublisherLabel> = new Set([
  "government",
  "state-owned",
  "state-funded",
  "campaign",
  "partisan",
  "close-to-state",
  "close-to-japan",
]);

/** The labels of a source that stand beside a short reference, whatever the side. */
export function sidedLabelsOf(publisher: string): readonly PublisherLabel[] {
  return labelsOf(publisher).filter((label) => sidedLabels.has(label));
}
