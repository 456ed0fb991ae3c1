/** A file the site serves under `data/`, and what makes its content usable. */
export interface DataFile<T> {
  readonly path: string;
  /** The parsed content as what it must be; null where it is something else. */
  readonly check: (parsed: unknown) => T | null;
}

/** Why a file could not be used. */
export type FileFailure = "unreachable" | "not-found" | "not-json" | "not-usable";

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

/**
 * Fetches a file and checks it once, at the border; inside, its types are trusted.
 * @param base address of the folder the files are in, ending in a slash
 * @throws DataFileError that says which step failed
 */
export async function fetchDataFile<T>({ path, check }: DataFile<T>, base: URL): Promise<T> {
  const response = await fetch(new URL(path, base)).catch((cause: unknown) => {
    throw new DataFileError(path, "unreachable", cause);
  });
  if (!response.ok) throw new DataFileError(path, "not-found");
  const parsed: unknown = await response.json().catch((cause: unknown) => {
    throw new DataFileError(path, "not-json", cause);
  });
  const content = check(parsed);
  if (content === null) throw new DataFileError(path, "not-usable");
  return content;
}
