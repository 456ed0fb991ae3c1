/// <reference lib="webworker" />

import {
  cacheNameOf,
  fetchFile,
  forgetSite,
  keepAnswer,
  keepFiles,
  keptFiles,
  keptPaths,
  pathOf,
  readChoice,
  releaseCaches,
  writeChoice,
} from "./kept-site.ts";
import {
  type Account,
  type Answer,
  type LockedOrder,
  type News,
  type Order,
  problemOf,
} from "./messages.ts";
import {
  afterChange,
  cacheOfPage,
  cachesInUse,
  type Roster,
  readRoster,
  writeRoster,
} from "./roster.ts";
import { type SiteFile, wantedFiles } from "./site-files.ts";

// The service worker. One release of the site has one worker, which knows all files of it by
// their hash, and one cache. A page is answered from the release it was opened with.

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly SiteFile[] };

/** Written here by the build, from the files on disk. */
const files = self.__WB_MANIFEST;
const filesByPath = new Map(files.map((file) => [file.url, file]));
const root = new URL(self.registration.scope);

/** What tells this release from others. */
async function hashFiles(): Promise<string> {
  const list = new TextEncoder().encode(files.map(({ url, revision }) => url + revision).join());
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", list));
  return [...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const release = hashFiles();
const ownCache = release.then((name) => cacheNameOf(root, name));

let roster: Promise<Roster> | undefined;

/** The roster, read once in the life of the worker, which is the only one to write it. */
function currentRoster(): Promise<Roster> {
  roster ??= readRoster(root);
  return roster;
}

async function changeRoster(next: Roster): Promise<void> {
  roster = Promise.resolve(next);
  await writeRoster(root, next);
}

async function openPages(): Promise<readonly WindowClient[]> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(root.href));
}

/** @param besides the id of the page that knows already */
async function tellPages(news: News, besides?: string): Promise<void> {
  for (const page of await openPages()) if (page.id !== besides) page.postMessage(news);
}

/** Whether the browser asks to save data; one that does not say so does not. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

async function filesToKeep(used: readonly string[] = []): Promise<readonly SiteFile[]> {
  const openPaths = (await openPages()).map(({ url }) => pathOf(url, root));
  return wantedFiles(files, {
    choice: await readChoice(root),
    openPaths: [...openPaths, ...used],
    keptPaths: await keptPaths(root),
    savesData: savesData(),
  });
}

/** Fetches the release while another may be in force; all of it or nothing. */
async function install(): Promise<void> {
  const cacheName = await ownCache;
  const wasThere = await caches.has(cacheName);
  try {
    await keepFiles(cacheName, await filesToKeep(), root);
  } catch (error) {
    if (!wasThere) await caches.delete(cacheName);
    await tellPages({ kind: "install-failed", problem: problemOf(error) });
    throw error;
  }
}

/** Removes the releases that no page is of any more. */
async function removeUnused(): Promise<void> {
  // One that is on its way is of no page yet.
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const used = cachesInUse(await currentRoster());
  const unused = (await releaseCaches(root)).filter((name) => !used.has(name));
  await Promise.all(unused.map((name) => caches.delete(name)));
}

/** Comes into force for all pages that are opened from now on. */
async function activate(): Promise<void> {
  const openIds = (await openPages()).map(({ id }) => id);
  await changeRoster(afterChange(await readRoster(root), await ownCache, openIds));
  await removeUnused();
}

/** Forgets pages of older releases that are closed, and what was kept for them. */
async function forgetClosed(): Promise<void> {
  const open = new Set((await openPages()).map(({ id }) => id));
  // Read last: a page that has come meanwhile is not to be forgotten.
  const { release: current, pages } = await currentRoster();
  if (Object.keys(pages).length === 0) return;
  const still = Object.entries(pages).filter(([id]) => open.has(id));
  await changeRoster({ release: current, pages: Object.fromEntries(still) });
  await removeUnused();
}

/** A file of this release that is not kept: from the server, and kept unless the reader refused. */
async function fetchOwn(event: FetchEvent, file: SiteFile): Promise<Response> {
  const answer = await fetchFile(file, root);
  const copy = answer.clone();
  const keep = async () => {
    if ((await readChoice(root)) === "nothing") return;
    await keepAnswer(await ownCache, file, root, copy);
  };
  // Without room it is only not kept.
  event.waitUntil(keep().catch(() => {}));
  return answer;
}

/** Answers a page that is to be opened: of this release, or else as the server has it now. */
async function openPage(event: FetchEvent, file: SiteFile): Promise<Response> {
  event.waitUntil(forgetClosed());
  try {
    return await fetchOwn(event, file);
  } catch {
    const answer = await fetch(event.request);
    // Of whichever release it is, the files that go with it are on the server.
    const { release: current, pages } = await currentRoster();
    const next = { release: current, pages: { ...pages, [event.resultingClientId]: null } };
    event.waitUntil(changeRoster(next));
    return answer;
  }
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const path = pathOf(request.url, root);
  const file = filesByPath.get(path);
  const own = await ownCache;
  const isPage = request.mode === "navigate";
  const cacheName = isPage ? own : cacheOfPage(await currentRoster(), clientId, own);
  if (cacheName === null) return fetch(request);
  const options = { cacheName, ignoreSearch: true, ignoreVary: true };
  const kept = await caches.match(new URL(path, root), options);
  if (kept !== undefined) {
    if (isPage) event.waitUntil(forgetClosed());
    return kept;
  }
  if (cacheName === own) {
    if (file === undefined) return fetch(request);
    return isPage ? openPage(event, file) : fetchOwn(event, file);
  }
  // An older release: hashed names have one content only, others may have changed on the server.
  return path.startsWith("assets/") || file === undefined ? fetch(request) : Response.error();
}

/** @param pageId of the page that asks */
async function account(pageId: string | undefined): Promise<Account> {
  const { pages } = await currentRoster();
  const kept = await keptFiles(await ownCache, files, root);
  const sum = (some: readonly SiteFile[]) => some.reduce((bytes, file) => bytes + file.bytes, 0);
  return {
    release: await release,
    keptFiles: kept.length,
    keptBytes: sum(kept),
    missingFiles: files.length - kept.length,
    missingBytes: sum(files) - sum(kept),
    isPartial: savesData() && kept.length < files.length,
    isAskerOlder: pageId !== undefined && typeof pages[pageId] === "string",
  };
}

/**
 * Takes on a page that was open before the worker was, if it is of this release. Of other such pages
 * nothing is known until they ask as well: they go on being answered by the server.
 */
async function adopt(pageId: string | undefined, used: readonly string[]): Promise<void> {
  const parts = used.filter((path) => path.startsWith("assets/"));
  if (!parts.every((path) => filesByPath.has(path))) return;
  await keepFiles(await ownCache, await filesToKeep(used), root);
  const controlled = await self.clients.matchAll({ type: "window" });
  const known = new Set([pageId, ...controlled.map(({ id }) => id)]);
  const others = (await openPages()).filter(({ id }) => !known.has(id));
  const { release: current, pages } = await currentRoster();
  const unknown = others.map(({ id }) => [id, pages[id] ?? null] as const);
  const still = Object.entries(pages).filter(([id, cache]) => id !== pageId || cache !== null);
  await changeRoster({ release: current, pages: Object.fromEntries([...still, ...unknown]) });
  await self.clients.claim();
}

async function keep(choice: "usual" | "everything", tell: (answer: Answer) => void): Promise<void> {
  await writeChoice(root, choice);
  const wanted = await filesToKeep();
  let kept = 0;
  await keepFiles(await ownCache, wanted, root, () => {
    kept += 1;
    tell({ kind: "progress", share: kept / wanted.length });
  });
}

/** @param pageId of the page that asks */
async function follow(
  order: Order,
  pageId: string | undefined,
  tell: (answer: Answer) => void,
): Promise<void> {
  try {
    if (order.kind === "accept") await self.skipWaiting();
    else if (order.kind === "adopt") await adopt(pageId, order.used);
    else if (order.kind === "keep") {
      await keep(order.choice, tell);
      await tellPages({ kind: "kept" }, pageId);
    } else if (order.kind === "forget") {
      await forgetSite(root);
      await tellPages({ kind: "removed" }, pageId);
    }
    tell({ kind: "account", account: await account(pageId) });
  } catch (error) {
    tell({ kind: "failed", problem: problemOf(error) });
  }
}

/** Follows an order and holds its lock, which a browser takes from a worker that it ends. */
function followLocked(
  order: LockedOrder,
  pageId: string | undefined,
  tell: (answer: Answer) => void,
): Promise<void> {
  const { lock } = order;
  // Pages of older releases, and in older browsers, ask for none.
  if (lock === undefined) return follow(order, pageId, tell);
  return navigator.locks.request(lock, () => {
    tell({ kind: "begun" });
    return follow(order, pageId, tell);
  });
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const pageId = event.source instanceof Client ? event.source.id : undefined;
  const tell = (answer: Answer) => port?.postMessage(answer);
  event.waitUntil(followLocked(event.data as LockedOrder, pageId, tell));
});

self.addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  // Another host, another way of asking, or a part of a file: not for us to answer.
  if (method !== "GET" || headers.has("range") || !url.startsWith(root.href)) return;
  event.respondWith(answer(event));
});
