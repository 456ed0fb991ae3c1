/** Which folders of the house may import which others; each may import itself and `libraries` below. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/content": [],
  "src/geometry": [],
  "src/components": ["i18n"],
  "src/i18n": ["content"],
  "src/scenario": ["content", "geometry"],
  "src/dossier": ["content", "geometry", "scenario", "i18n", "components"],
  "src/url": ["content", "geometry", "dossier", "i18n", "components"],
  "src/store": ["content", "geometry", "scenario", "dossier", "url", "i18n", "components"],
  "src/export": ["content", "geometry", "scenario", "dossier", "i18n"],
  "src/offline": ["dossier", "components"],
  "src/map": ["content", "geometry", "scenario", "dossier", "url", "store", "i18n", "components"],
  "src/panels": [
    ...["content", "geometry", "scenario", "dossier", "url", "store", "i18n", "components"],
    ...["export", "offline"],
  ],
  "src/layout": [
    "content",
    "dossier",
    "url",
    "store",
    "i18n",
    "components",
    "panels",
    "map",
    "offline",
  ],
  // The top of the house, and pages rendered at build time.
  src: ["*"],
  "src/prerender": ["*"],
  build: ["content", "dossier", "export", "i18n", "prerender", "scenario"],
  "geo/build": ["content", "geometry"],
  "article/build": ["content", "store"],
};

/** Libraries that one folder alone may import, by the beginning of their names. */
export const soleImporters: Readonly<Record<string, readonly string[]>> = {
  leaflet: ["src/map"],
  "react-leaflet": ["src/map"],
  "@react-leaflet/core": ["src/map"],
  "@turf/": ["src/geometry", "geo/build"],
};

/** Globals that reach beyond the page, and the folders that may use them. */
export const outsideReach = {
  globals: ["history", "localStorage", "sessionStorage", "indexedDB", "caches", "fetch"],
  folders: ["src/url", "src/store", "src/dossier", "src/export", "src/offline"],
} as const;
