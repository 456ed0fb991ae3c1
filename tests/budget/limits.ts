/** How many kB (1000 bytes, gzip level 9) the parts of the site may have. */
export interface Limits {
  /** What the first screen asks for: the page, and the parts it fetches by itself. */
  readonly firstParts: readonly string[];
  readonly firstScriptKb: number;
  readonly firstStyleKb: number;
  /** By source module: script and styles that a part adds to the first load. */
  readonly lateKb: Readonly<Record<string, number>>;
  /** Every page, by its path in the site, with all that is written into it. */
  readonly pageKb: Readonly<Record<string, number>>;
  /** By path in the site: the data the first screen asks for, until the map is ready or soon after. */
  readonly firstDataKb: Readonly<Record<string, number>>;
}

/** The limits of the site: design.md, section 6, and for each late part what it is worth. */
export const limits: Limits = {
  firstParts: ["index.html", "words-en", "src/after-paint.ts", "map"],
  firstScriptKb: 170,
  firstStyleKb: 14,
  lateKb: {
    "src/content/article-fingerprint.ts": 2,
    "src/content/text/en/claim-desk.ts": 10,
    "src/content/text/en/measuring.ts": 3,
    "src/content/text/en/notes.ts": 25,
    "src/content/text/en/scenarios-text.ts": 8,
    "src/content/text/en/terms.ts": 5,
    "src/content/text/en/timeline.ts": 9,
    "src/i18n/messages/late/en.json?lingui": 8,
    "src/map/controls/Compare.tsx": 3,
    "src/map/layers/Measure.tsx": 3,
    "src/map/layers/Overlay.tsx": 17,
    "src/map/layers/Sea.tsx": 5,
    "src/panels/claim/ClaimPanel.tsx": 31,
    "src/panels/claim/ClaimsPanel.tsx": 24,
    "src/panels/claim/ContradictionPanel.tsx": 22,
    "src/panels/measure/MeasurePanel.tsx": 25,
    "src/panels/measure/OverlayPanel.tsx": 38,
    "src/panels/place/PlacePanel.tsx": 37,
    "src/panels/scenario/ScenarioPanel.tsx": 31,
    "src/panels/sources/SourcesPanel.tsx": 18,
    "src/panels/timeline/TimelinePanel.tsx": 20,
    "src/panels/article/ArticlePanel.tsx": 13,
    "src/panels/search/SearchResults.tsx": 45,
    "src/panels/sources/TermsPanel.tsx": 20,
    "src/panels/settings/PrivacyPanel.tsx": 5,
    "src/panels/settings/OfflinePanel.tsx": 6,
    "src/layout/UpdateNotice.tsx": 4,
    "src/store/measure-selection.ts": 15,
  },
  pageKb: {
    "index.html": 28,
    "text.html": 138,
  },
  firstDataKb: {
    "data/islands-overview.geojson": 15,
    "data/bases.geojson": 6,
    "data/places.geojson": 3,
    "data/basemap/world.topojson": 20,
    "data/basemap/region.topojson": 54,
    "data/basemap/kurils.topojson": 49,
  },
};
