/** How long files may be kept by browsers and by the edges of a CDN. */
interface CacheRule {
  /** How their paths begin, for hosts that know where the site does; empty for all that is left. */
  readonly start: string;
  /**
   * A regular expression for how their addresses end, for servers that may have the site anywhere:
   * under `/icons-project/` or `/assets/atlas/` as well, whose pages it must not take for these.
   */
  readonly end: string;
  readonly cacheControl: string;
}

/**
 * One rule for each kind of file, and the last for all that none of the others fits.
 * - What the build names by its content never changes: it is asked for once.
 * - Data keep their names. An old copy may meet a new page for an hour and five minutes at most; one
 *   that cannot be used then is told to be, and trying again passes by what is kept.
 * - Icons stay a day: Chromium asks for them at every step in the history.
 * - Pages, which say what belongs together, are asked about each time. An edge answers for a minute
 *   by itself, so that the origin has no more to do however many readers there are.
 */
export const cacheRules: readonly CacheRule[] = [
  {
    start: "assets/",
    end: "/assets/[^/]+-[\\w-]{8}(?:\\.[a-z]{2})?\\.(?:js|css|png)(?:\\.map)?$",
    cacheControl: "public, max-age=31536000, immutable",
  },
  {
    start: "data/",
    end: "/data/(?:[\\w-]+/)?[\\w-]+\\.(?:geojson|topojson|json|jsonld)$",
    cacheControl: "public, max-age=300, stale-while-revalidate=3600",
  },
  {
    start: "icon",
    end: "/(?:icon\\.svg|icons/[\\w-]+\\.png)$",
    cacheControl: "public, max-age=86400",
  },
  { start: "", end: "", cacheControl: "public, max-age=0, s-maxage=60, must-revalidate" },
];

/**
 * The Cache-Control of a file that is there; what is not there must have none.
 * @param path relative to the root of the site
 */
export function cacheControlOf(path: string): string {
  const rule = cacheRules.find(({ end }) => new RegExp(end).test(`/${path}`));
  if (rule === undefined) throw new Error("The last rule must fit all paths");
  return rule.cacheControl;
}
