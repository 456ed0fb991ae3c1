/** How many kB (1000 bytes, gzip level 9) the parts of the site may have. */
export interface Limits {
  /** What the first screen asks for: the page, and the parts it fetches by itself. */
  readonly firstParts: readonly string[];
  readonly firstScriptKb: number;
  readonly firstStyleKb: number;
  /** Script and styles that any part adds to the first load when it is opened. */
  readonly latePartKb: number;
  /** Every page, by its path in the site, with all that is written into it. */
  readonly pageKb: Readonly<Record<string, number>>;
  /** By path in the site: the data the first screen asks for, until the map is ready or soon after. */
  readonly firstDataKb: Readonly<Record<string, number>>;
}

/** The limits of the site: design.md, section 6. */
export const limits: Limits = {
  firstParts: [
    "index.html",
    "src/content/text/en/core.ts",
    "src/i18n/messages/en.json?lingui",
    "src/map/MapView.tsx",
  ],
  firstScriptKb: 170,
  firstStyleKb: 14,
  latePartKb: 57,
  pageKb: {
    "index.html": 28,
    "text.html": 175,
  },
  firstDataKb: {
    "data/islands-overview.geojson": 15,
    "data/bases.geojson": 6,
    "data/places.geojson": 3,
    "data/basemap/world.topojson": 20,
    "data/basemap/region.topojson": 54,
    "data/zones/atoms.topojson": 17,
  },
};
