import type { Choice, SiteFile } from "./site-files.ts";

/** The one cache that is not a release: what the reader chose, and which page is of which release. */
const notesName = "notes";

/** The note of what the reader chose. */
const choiceNote = "choice";

/** What every cache of a site is named by: its host may have others, at other paths. */
const prefixOf = (root: URL) => `treaty-atlas ${root.pathname} `;

/** The name of a cache of the site at `root`: of a release, or of the notes. */
export function cacheNameOf(root: URL, name: string): string {
  return `${prefixOf(root)}${name}`;
}

/** The names of the caches that hold releases of the site at `root`. */
export async function releaseCaches(root: URL): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter(
    (name) => name.startsWith(prefixOf(root)) && name !== cacheNameOf(root, notesName),
  );
}

/** The path of an address from the root of the site; a page is named by its folder. */
export function pathOf(address: string, root: URL): string {
  return new URL(address).pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, "$1");
}

/** The key of a file in a cache: no other content of the same path has the same. */
function keyOf({ url, revision }: SiteFile, root: URL): string {
  const key = new URL(url, root);
  key.search = encodeURIComponent(revision);
  return key.href;
}

/** The paths of all that is kept, of whichever release. */
export async function keptPaths(root: URL): Promise<readonly string[]> {
  const lists = await Promise.all(
    (await releaseCaches(root)).map(async (name) => (await caches.open(name)).keys()),
  );
  return [...new Set(lists.flat().map(({ url }) => pathOf(url, root)))];
}

/** Which of some files a cache holds. */
export async function keptFiles(
  cacheName: string,
  files: readonly SiteFile[],
  root: URL,
): Promise<readonly SiteFile[]> {
  if (!(await caches.has(cacheName))) return [];
  const keys = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
  return files.filter((file) => keys.has(keyOf(file, root)));
}

/**
 * Fetches a file, and answers only with the content it has in its release.
 * @throws TypeError where the server cannot be reached, lacks the file or has another content
 */
export async function fetchFile({ url, revision }: SiteFile, root: URL): Promise<Response> {
  const ask = (cache: RequestCache) =>
    fetch(new URL(url, root), { integrity: revision, cache, priority: "low" });
  // What the browser holds of it may be of another release.
  const answer = await ask("default").catch(() => ask("reload"));
  // A server may have sent us on to another name; no browser opens such an answer as a page.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

/**
 * Keeps a file as it was fetched.
 * @throws DOMException `QuotaExceededError` where there is no room
 */
export async function keepAnswer(
  cacheName: string,
  file: SiteFile,
  root: URL,
  answer: Response,
): Promise<void> {
  await (await caches.open(cacheName)).put(keyOf(file, root), answer);
}

/** So few at a time that what the reader asks for meanwhile is not kept waiting. */
const filesAtATime = 3;

/**
 * Keeps files in a cache; those another release has as well are not fetched again.
 * @param onKept is told of each file that is there
 * @throws TypeError as `fetchFile`, DOMException as `keepAnswer`; what was kept until then stays
 */
export async function keepFiles(
  cacheName: string,
  files: readonly SiteFile[],
  root: URL,
  onKept: (file: SiteFile) => void = () => {},
): Promise<void> {
  const there = new Set(await keptFiles(cacheName, files, root));
  for (const file of there) onKept(file);
  const queue = files.filter((file) => !there.has(file));
  const cache = await caches.open(cacheName);
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const key = keyOf(file, root);
      await cache.put(key, (await caches.match(key)) ?? (await fetchFile(file, root)));
      onKept(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: filesAtATime }, work));
  } finally {
    queue.length = 0;
  }
}

/** Reads a note; null where there is none. */
export async function readNote(root: URL, name: string): Promise<unknown> {
  const cacheName = cacheNameOf(root, notesName);
  const note = await caches.match(new URL(name, root), { cacheName });
  return note === undefined ? null : note.json();
}

/** Writes a note. @throws DOMException as `keepAnswer` */
export async function writeNote(root: URL, name: string, value: unknown): Promise<void> {
  const notes = await caches.open(cacheNameOf(root, notesName));
  await notes.put(new URL(name, root), Response.json(value));
}

/**
 * Removes all that is kept, notes and all but that the reader wants nothing kept. This is noted
 * first: a file on its way meanwhile is not to be kept either.
 * @throws DOMException as `keepAnswer`
 */
export async function forgetSite(root: URL): Promise<void> {
  const isNoted = await writeChoice(root, "nothing").then(
    () => true,
    () => false,
  );
  const notes = await caches.open(cacheNameOf(root, notesName));
  const others = (await notes.keys()).filter(({ url }) => url !== new URL(choiceNote, root).href);
  await Promise.all([
    ...others.map((note) => notes.delete(note)),
    ...(await releaseCaches(root)).map((name) => caches.delete(name)),
  ]);
  // There may have been no room for it before.
  if (!isNoted) await writeChoice(root, "nothing");
}

/** What the reader chose to have kept. @throws DOMException where storing is forbidden */
export async function readChoice(root: URL): Promise<Choice> {
  const choice = await readNote(root, choiceNote);
  return choice === "everything" || choice === "nothing" ? choice : "usual";
}

/** Notes what the reader chose. @throws DOMException as `keepAnswer` */
export function writeChoice(root: URL, choice: Choice): Promise<void> {
  return writeNote(root, choiceNote, choice);
}
