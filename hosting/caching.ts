/** How long files may be kept by browsers and by the edges of a CDN. */
interface CacheRule {
  /** How their paths begin, relative to the root of the site; empty for all that is left. */
  readonly start: string;
  readonly cacheControl: string;
}

/**
 * One rule for each kind of file; the first that fits holds.
 * - What the build names by its content never changes: it is asked for once.
 * - Data keep their names. An old copy may meet a new page for an hour and five minutes at most; one
 *   that cannot be used then is told to be, and trying again passes by what is kept.
 * - Icons stay a day: Chromium asks for them at every step in the history.
 * - Pages, which say what belongs together, are asked about each time. An edge answers for a minute
 *   by itself, so that the origin has no more to do however many readers there are.
 */
export const cacheRules: readonly CacheRule[] = [
  { start: "assets/", cacheControl: "public, max-age=31536000, immutable" },
  { start: "data/", cacheControl: "public, max-age=300, stale-while-revalidate=3600" },
  { start: "icon", cacheControl: "public, max-age=86400" },
  { start: "", cacheControl: "public, max-age=0, s-maxage=60, must-revalidate" },
];

/**
 * The Cache-Control of a file that is there; what is not there must have none.
 * @param path relative to the root of the site
 */
export function cacheControlOf(path: string): string {
  const rule = cacheRules.find(({ start }) => path.startsWith(start));
  if (rule === undefined) throw new Error("The last rule must fit all paths");
  return rule.cacheControl;
}
