/** The levels of detail that the land is served in, from light to detailed. */
export type LandLevel = "world" | "region" | "kurils" | "okinawa";

/** The files under `data/` that the explorer itself uses, by their paths there. */
export type DataPath =
  | "islands-overview.geojson"
  | "islands.geojson"
  | "bases.geojson"
  | "places.geojson"
  | `basemap/${LandLevel}.geojson`
  | "zones/atoms.topojson"
  | "figures.json";

/** A file the site serves under `data/`, and what makes its content usable. */
export interface DataFile<T> {
  readonly path: DataPath;
  /** The parsed content as what it must be; null where it is something else. */
  readonly check: (parsed: unknown) => T | null;
}

/**
 * The number of the form that data files have; a file states it as `formatVersion`, a list in each
 * entry. It goes up when a page of before could not use a file any more, or would use it wrongly.
 */
export const formatVersion = 1;

/** Why a file could not be used. */
export type FileFailure =
  | "unreachable"
  | "too-slow"
  | "not-found"
  | "not-json"
  | "newer"
  | "not-usable";

/** That a file could not be used, and at which step. */
export class DataFileError extends Error {
  readonly failure: FileFailure;
  constructor(path: string, failure: FileFailure, cause?: unknown) {
    super(`${path}: ${failure}`, { cause });
    this.failure = failure;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a file is made for pages that came after this one. */
function isNewer(parsed: unknown): boolean {
  const stated: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  const version = isRecord(stated) ? stated["formatVersion"] : undefined;
  return typeof version === "number" && version > formatVersion;
}

/** Some servers answer with a page, and as if all were well, where they have no such file. */
function isPage({ headers }: Response): boolean {
  return headers.get("Content-Type")?.startsWith("text/html") ?? false;
}

/** After that long a file that has not come is given up; slow lines bring the largest in less. */
const longestMs = 120_000;

/**
 * Fetches a file and checks it once, at the border; inside, its types are trusted.
 * @param base address of the folder the files are in, ending in a slash
 * @param cache "reload" to pass by what the browser has kept of it
 * @throws DataFileError that says which step failed
 */
export async function fetchDataFile<T>(
  { path, check }: DataFile<T>,
  base: URL,
  cache: RequestCache = "default",
): Promise<T> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), longestMs);
  const lost = (cause: unknown): never => {
    if (ending.signal.aborted) throw new DataFileError(path, "too-slow", cause);
    const isBroken = cause instanceof SyntaxError;
    throw new DataFileError(path, isBroken ? "not-json" : "unreachable", cause);
  };
  try {
    const { signal } = ending;
    const response = await fetch(new URL(path, base), { cache, signal }).catch(lost);
    if (!response.ok || isPage(response)) throw new DataFileError(path, "not-found");
    const parsed: unknown = await response.json().catch(lost);
    if (isNewer(parsed)) throw new DataFileError(path, "newer");
    const content = check(parsed);
    if (content === null) throw new DataFileError(path, "not-usable");
    return content;
  } finally {
    clearTimeout(timer);
  }
}
