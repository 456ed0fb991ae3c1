/**
 * The number of the form of the files under `data/`; a file states it as `formatVersion`, a list in
 * each entry. It goes up when what others wrote for a file before would fail on it or misuse it.
 */
export const formatVersion = 1;

/**
 * The text of a GeoJSON or TopoJSON file with the number of its form as a member of its own,
 * which RFC 7946 allows (section 6.1).
 * @throws Error where the text is no object
 */
export function withFormatVersion(json: string): string {
  if (!json.startsWith("{")) throw new Error("Only an object can state its form here");
  return `{"formatVersion":${formatVersion},${json.slice(1)}`;
}
