/** What files are whose endings servers do not know, or not all of them, by ending. */
export const fileTypes: Readonly<Record<string, string>> = {
  geojson: "application/geo+json",
  topojson: "application/json",
  jsonld: "application/ld+json",
  webmanifest: "application/manifest+json",
  map: "application/json",
};

/**
 * Types that get smaller when they are sent compressed. Some servers know scripts by one name, some by
 * the other.
 */
export const compressedTypes: readonly string[] = [
  ...new Set([
    "text/html",
    "text/css",
    "text/plain",
    "text/javascript",
    "application/javascript",
    "application/json",
    "image/svg+xml",
    ...Object.values(fileTypes),
  ]),
];
