import { readNote, writeNote } from "./kept-site.ts";

/** Which release the open pages are of, so that each is answered from its own. */
export interface Roster {
  /** The cache of the release that came into force last; null before any. */
  readonly release: string | null;
  /**
   * By client id: the cache of the older release a page was opened with, or null for a page that
   * is of none and is answered by the server.
   */
  readonly pages: Readonly<Record<string, string | null>>;
}

const nobody: Roster = { release: null, pages: {} };

/** The roster as it was last written. */
export async function readRoster(root: URL): Promise<Roster> {
  // Only this module writes that note.
  return ((await readNote(root, "pages")) as Roster | null) ?? nobody;
}

/** Writes the roster; without room for it, it holds for the life of the worker. */
export async function writeRoster(root: URL, roster: Roster): Promise<void> {
  await writeNote(root, "pages", roster).catch(() => {});
}

/** The roster once another release is in force: the pages open until then stay with theirs. */
export function afterChange(
  { release: before, pages }: Roster,
  release: string,
  openIds: readonly string[],
): Roster {
  const older = before === release ? null : before;
  const entries = openIds.flatMap((id): (readonly [string, string | null])[] => {
    const known = pages[id];
    if (known !== undefined) return [[id, known]];
    return older === null ? [] : [[id, older]];
  });
  return { release, pages: Object.fromEntries(entries) };
}

/** The cache to answer a page from, `current` where the roster does not list it; null for none. */
export function cacheOfPage({ pages }: Roster, clientId: string, current: string): string | null {
  const listed = pages[clientId];
  return listed === undefined ? current : listed;
}

/** The caches that some page or the next one is answered from. */
export function cachesInUse({ release, pages }: Roster): ReadonlySet<string | null> {
  return new Set([release, ...Object.values(pages)]);
}
