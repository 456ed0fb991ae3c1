import { formatVersion } from "../dossier/data-file.ts";

/**
 * The text of a GeoJSON or TopoJSON file with the number of its form as a member of its own,
 * which RFC 7946 allows (section 6.1).
 * @throws Error where the text is no object
 */
export function withFormatVersion(json: string): string {
  if (!json.startsWith("{")) throw new Error("Only an object can state its form here");
  return `{"formatVersion":${formatVersion},${json.slice(1)}`;
}
