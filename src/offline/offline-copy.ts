import { createStore, type Store } from "../components/create-store.ts";
import { reloadPage } from "../components/reload-page.ts";
import { siteHref } from "../dossier/site-root.ts";
import { isOlderCache, isSiteCache } from "./cache-names.ts";

/** Why a browser cannot keep a copy, or does not by itself. */
type Hindrance = "insecure" | "unsupported" | "blocked" | "saving";

/** The state of the offline copy, as this page knows it. */
export interface OfflineState {
  readonly keeping: "starting" | "kept" | "removed" | "failed" | Hindrance;
  /** Whether a newer release is ready to be loaded, or another tab has loaded one already. */
  readonly update: "none" | "ready" | "taken";
  /** Whether the last newer release could not be kept. */
  readonly hasUpdateFailed: boolean;
}

export const offlineState: Store<OfflineState> = createStore<OfflineState>({
  keeping: "starting",
  update: "none",
  hasUpdateFailed: false,
});

function note(change: Partial<OfflineState>): void {
  offlineState.write({ ...offlineState.read(), ...change });
}

const scope = new URL(siteHref("./"));

/** Local storage has it while the reader wants no copy. */
const refusalKey = "treaty-atlas.offline";

let registration: ServiceWorkerRegistration | null = null;
let isLoadingUpdate = false;

/** Follows a worker until its release is kept, ready to be loaded, or given up. */
function follow(worker: ServiceWorker, isFirst: boolean): void {
  let isInstalled = worker.state === "installed";
  worker.addEventListener("statechange", () => {
    if (worker.state === "installed") {
      isInstalled = true;
      if (!isFirst) note({ update: "ready", hasUpdateFailed: false });
    } else if (worker.state === "activated") note({ keeping: "kept" });
    else if (worker.state === "redundant" && !isInstalled) {
      note(isFirst ? { keeping: "failed" } : { hasUpdateFailed: true });
    }
  });
}

/**
 * Has a worker fill its cache again. One that was unregistered is back where it is registered again while
 * a page of its is open, and does not install anew.
 */
function refill(worker: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data: isFilled }) => note({ keeping: isFilled ? "kept" : "failed" });
  worker.postMessage({ type: "REFILL" }, [port2]);
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    registration = await serviceWorker.register(new URL("sw.js", scope), {
      updateViaCache: "none",
    });
  } catch (error) {
    // A script that cannot be fetched is a TypeError; all else is the browser's refusal.
    return note({ keeping: error instanceof TypeError ? "failed" : "blocked" });
  }
  const { active, waiting, installing } = registration;
  const newest = installing ?? waiting;
  if (newest !== null) follow(newest, active === null);
  if (active !== null) {
    if (waiting !== null) note({ update: "ready" });
    if ((await siteCaches()).length > 0) note({ keeping: "kept" });
    else refill(active);
  }
  registration.addEventListener("updatefound", () => {
    const worker = registration?.installing;
    if (worker != null) follow(worker, registration?.active === null);
  });
}

/** Follows what other tabs do: load a newer release, remove the copy or have it kept again. */
function listen(firstController: ServiceWorker | null): void {
  const { serviceWorker } = navigator;
  let hasController = serviceWorker.controller !== null;
  if (firstController !== null && serviceWorker.controller !== firstController) {
    note({ update: "taken" });
  }
  serviceWorker.addEventListener("controllerchange", () => {
    if (isLoadingUpdate) reloadPage();
    else if (hasController) note({ update: "taken" });
    hasController = true;
    // The page stays where its reader does not want to lose a text.
    isLoadingUpdate = false;
  });
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key !== refusalKey) return;
    if (newValue === null) void register();
    else note({ keeping: "removed", update: "none" });
  });
}

/** Whether the reader wants no copy; what the worker before Workbox noted is taken over. */
async function isRefused(): Promise<boolean> {
  if (localStorage.getItem(refusalKey) !== null) return true;
  const names = (await caches.keys()).filter((name) => isOlderCache(name, scope));
  const notes = names.find((name) => name.endsWith(" notes"));
  const choice = notes && (await caches.match(new URL("choice", scope), { cacheName: notes }));
  if (!choice || (await choice.json()) !== "nothing") return false;
  localStorage.setItem(refusalKey, "removed");
  await deleteCaches();
  return true;
}

/** Whether the browser asks sites to save data, and there is no copy yet. */
async function isSaving(): Promise<boolean> {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (connection?.saveData !== true) return false;
  return (await navigator.serviceWorker.getRegistration(scope)) === undefined;
}

async function findState(firstController: ServiceWorker | null): Promise<void> {
  if (!window.isSecureContext) return note({ keeping: "insecure" });
  if (!("serviceWorker" in navigator && "caches" in window))
    return note({ keeping: "unsupported" });
  try {
    listen(firstController);
    if (await isRefused()) note({ keeping: "removed" });
    else if (await isSaving()) note({ keeping: "saving" });
    else await register();
  } catch {
    note({ keeping: "blocked" });
  }
}

let isStarted = false;

/**
 * Has the browser keep the site, unless it cannot or the reader refused; once in a page.
 * @param firstController the worker that answered the page when it was opened, if that is known
 */
export function startOffline(firstController: ServiceWorker | null = null): void {
  if (!isStarted) void findState(firstController);
  isStarted = true;
}

/** Loads the newer release in place of this page's; the address stays. */
export function loadUpdate(): void {
  const waiting = registration?.waiting ?? null;
  if (waiting === null) reloadPage();
  isLoadingUpdate = waiting !== null;
  waiting?.postMessage({ type: "SKIP_WAITING" });
}

/**
 * Looks for a newer release.
 * @returns whether there is one, on its way or ready
 * @throws TypeError where the server could not be reached
 */
export async function checkForUpdate(): Promise<boolean> {
  await registration?.update();
  return registration?.installing != null || registration?.waiting != null;
}

async function siteCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => isSiteCache(name, scope));
}

async function deleteCaches(): Promise<void> {
  await Promise.all((await siteCaches()).map((name) => caches.delete(name)));
}

/** Keeps the site from now on. */
export async function keepOffline(): Promise<void> {
  localStorage.removeItem(refusalKey);
  note({ keeping: "starting" });
  await register();
}

/** Removes the copy, and keeps none until the reader wants one again. */
export async function removeKept(): Promise<void> {
  localStorage.setItem(refusalKey, "removed");
  await registration?.unregister();
  registration = null;
  await deleteCaches();
  note({ keeping: "removed", update: "none", hasUpdateFailed: false });
}

/** Number and bytes of the files in the copy. */
export interface KeptSize {
  readonly files: number;
  readonly bytes: number;
}

/** Measures the copy. @throws DOMException where caches are forbidden */
export async function measureKept(): Promise<KeptSize> {
  const sizes = (await siteCaches()).map(async (name) => {
    const cache = await caches.open(name);
    const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    return Promise.all(answers.map(async (answer) => (await answer?.blob())?.size ?? 0));
  });
  const bytes = (await Promise.all(sizes)).flat();
  return { files: bytes.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}
