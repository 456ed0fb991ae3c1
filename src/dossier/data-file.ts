/** The levels of detail of the land, from light to detailed. */
export type LandLevel = "world" | "region" | "kurils" | "okinawa";

/** The files of geometry that the explorer draws, by their paths in `geo/` and under `data/`. */
export type DataPath =
  | "islands-overview.geojson"
  | "islands.geojson"
  | "bases.geojson"
  | "places.geojson"
  | `basemap/${LandLevel}.topojson`
  | "zones/atoms.topojson";

/** A file of ours that the page fetches. */
export interface DataFile<T> {
  readonly path: DataPath;
  /** Where the page fetches it, its content's hash in the name; `/data` has a stable copy for others. */
  readonly url: string;
  /** The parsed content if it is of the expected type, else null. Our own files: not looked into further. */
  readonly check: (parsed: unknown) => T | null;
}

/** A check for the type that a GeoJSON or TopoJSON file states. */
export function isOfType<T>(type: "FeatureCollection" | "Topology") {
  return (parsed: unknown): T | null =>
    typeof parsed === "object" && parsed !== null && "type" in parsed && parsed.type === type
      ? (parsed as T)
      : null;
}

/**
 * The content of a file.
 * @param cache "reload" passes by the browser's copy
 * @throws Error where it cannot be fetched, is not JSON or is of another type
 */
export async function fetchDataFile<T>(
  { url, check }: Pick<DataFile<T>, "url" | "check">,
  cache: RequestCache = "default",
): Promise<T> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const content = check(await response.json());
  if (content === null) throw new Error(`${url} is of another type`);
  return content;
}
