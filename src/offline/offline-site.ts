import { createStore, type Store } from "../components/create-store.ts";
import { reloadPage } from "../components/reload-page.ts";
import { siteHref } from "../dossier/site-root.ts";
import { keptPaths, pathOf, readChoice, writeChoice } from "./kept-site.ts";
import {
  type Account,
  type Answer,
  type LockedOrder,
  type News,
  type Order,
  type Problem,
  problemOf,
} from "./messages.ts";

/** Why a browser cannot keep the site, or does not. */
type Hindrance = "insecure" | "unsupported" | "blocked";

/** How the site stands without a network. */
export interface OfflineState {
  readonly keeping: "starting" | "kept" | "removed" | "failed" | Hindrance;
  /** Why the last release, the first or a newer one, could not be kept. */
  readonly problem: Problem | null;
  /** Whether another release is ready to be loaded, or another tab has loaded it already. */
  readonly update: "none" | "ready" | "taken";
  /** The share that is there of what is to be kept; null while nothing more is. */
  readonly share: number | null;
}

/** The state of this page; its parts follow it. */
export const offlineState: Store<OfflineState> = createStore<OfflineState>({
  keeping: "starting",
  problem: null,
  update: "none",
  share: null,
});

function note(change: Partial<OfflineState>): void {
  offlineState.write({ ...offlineState.read(), ...change });
}

const root = new URL(siteHref("./"));

let registration: ServiceWorkerRegistration | null = null;

/** Set while this page itself asks for the other release, so that the change is no surprise. */
let isLoadingUpdate = false;

/** Waits until a worker has come to a state, or has been given up. */
function settled(worker: ServiceWorker, state: ServiceWorkerState): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === state || worker.state === "activated") resolve(true);
      else if (worker.state === "redundant") resolve(false);
      else return;
      worker.removeEventListener("statechange", look);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Longer than an answer that was given is on its way, in milliseconds. */
const answerMs = 1000;

/**
 * Has the worker in force do something.
 * @param onProgress is told the share that is done, where it takes long
 * @throws Problem where it could not be done, or the browser ended the worker before it was
 */
function order(what: Order, onProgress: (share: number) => void = () => {}): Promise<Account> {
  return new Promise((resolve, reject: (problem: Problem) => void) => {
    const { port1, port2 } = new MessageChannel();
    // A name that no other order has. Older browsers have no locks.
    const name = `${performance.timeOrigin} ${Math.random()}`;
    const lock = "locks" in navigator ? { lock: name } : {};
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "progress") return onProgress(data.share);
      if (data.kind === "begun") {
        const whenFree = () => void setTimeout(() => reject("network"), answerMs);
        return void navigator.locks.request(name, whenFree);
      }
      port1.close();
      if (data.kind === "account") resolve(data.account);
      else reject(data.problem);
    };
    const worker = registration?.active;
    if (worker == null) reject("network");
    else worker.postMessage({ ...what, ...lock } satisfies LockedOrder, [port2]);
  });
}

/** The paths of what this page has used of the site so far, its own among them. */
function usedPaths(): readonly string[] {
  const used = performance.getEntriesByType("resource").map(({ name }) => name);
  return [window.location.href, ...used]
    .filter((address) => address.startsWith(root.href))
    .map((address) => pathOf(address, root));
}

let followed: ServiceWorker | null = null;

/** Follows a release from its first file until it is kept, ready to be loaded, or given up. */
async function follow(worker: ServiceWorker): Promise<void> {
  // A worker is found both by the registering of it and by the event.
  if (worker === followed) return;
  followed = worker;
  const isFirst = registration?.active == null;
  if (!(await settled(worker, isFirst ? "activated" : "installed"))) {
    const problem = offlineState.read().problem ?? "network";
    note(isFirst ? { keeping: "failed", problem } : { problem });
  } else if (isFirst) await adoptPage();
  else if (worker.state === "installed") note({ update: "ready", problem: null });
}

/** Has the worker take on this page, which was there before it, and tells what came of that. */
async function adoptPage(): Promise<void> {
  try {
    await order({ kind: "adopt", used: usedPaths() });
    note({ keeping: "kept", problem: null });
  } catch (problem) {
    note({ keeping: "failed", problem: problem as Problem });
  }
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  registration = await serviceWorker.register(new URL("sw.js", root), { updateViaCache: "none" });
  const { installing, waiting, active } = registration;
  if (active !== null) {
    note({ keeping: "kept" });
    // This page may be of a language that is not kept so far. Without a network that can wait,
    // unless what was kept has been cleared: then not even this page is there.
    order({ kind: "adopt", used: usedPaths() }).then(
      // Another tab may have changed the release before this page began to listen.
      ({ isAskerOlder }) => isAskerOlder && note({ update: "taken" }),
      async (problem: Problem) => {
        const kept = await keptPaths(root).catch((): readonly string[] => []);
        if (!kept.includes(pathOf(window.location.href, root)))
          note({ keeping: "failed", problem });
      },
    );
  }
  if (waiting !== null && active !== null) note({ update: "ready" });
  registration.addEventListener("updatefound", () => {
    const worker = registration?.installing;
    if (worker != null) void follow(worker);
  });
  if (installing !== null) void follow(installing);
}

/** Registers the worker again, and waits until it is in force. @throws Problem */
async function registerAnew(): Promise<void> {
  await register();
  const worker = registration?.installing ?? registration?.waiting;
  if (worker != null && !(await settled(worker, "activated"))) {
    throw offlineState.read().problem ?? "network";
  }
}

/** Whether a worker was in force before, so that another one is a surprise. */
let hasWorker = false;

/** Notes that nothing is kept any more; the worker is gone, or about to be. */
function noteRemoved(): void {
  registration = null;
  hasWorker = false;
  note({ keeping: "removed", update: "none", problem: null, share: null });
}

/** Notes what the workers tell, and that another tab has had them change. */
function listen(): void {
  const { serviceWorker } = navigator;
  hasWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (hasWorker && !isLoadingUpdate) note({ update: "taken" });
    hasWorker = true;
  });
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<News>) => {
    if (data.kind === "install-failed") note({ problem: data.problem });
    else if (data.kind === "removed") noteRemoved();
    // The other page has registered the worker, which this one has let go of.
    else if (registration === null) register().catch(() => note({ keeping: "blocked" }));
  });
  serviceWorker.startMessages();
}

/** What keeps the browser from keeping the site; null where nothing is known to. */
function findHindrance(): Hindrance | null {
  if (!window.isSecureContext) return "insecure";
  return "serviceWorker" in navigator && "caches" in window ? null : "unsupported";
}

let start: Promise<void> | null = null;

/** Has the browser keep the site, unless it cannot or the reader chose otherwise; once in a page. */
export function startOffline(): Promise<void> {
  start ??= begin();
  return start;
}

async function begin(): Promise<void> {
  const hindrance = findHindrance();
  if (hindrance !== null) return note({ keeping: hindrance });
  try {
    listen();
    if ((await readChoice(root)) === "nothing") return note({ keeping: "removed" });
    await register();
  } catch {
    note({ keeping: "blocked" });
  }
}

/** Loads the release that is ready, in place of the one this page is of; the address stays. */
export async function loadUpdate(): Promise<void> {
  const waiting = registration?.waiting;
  if (waiting != null) {
    isLoadingUpdate = true;
    waiting.postMessage({ kind: "accept" } satisfies Order);
    await settled(waiting, "activated");
  }
  // A page that stays is of the release before, as if another tab had loaded the new one.
  isLoadingUpdate = false;
  if (waiting != null) note({ update: "taken" });
  reloadPage();
}

/**
 * Looks for a newer release.
 * @returns whether there is one, which then is on its way, or is ready
 * @throws TypeError where the server could not be asked
 */
export async function checkForUpdate(): Promise<boolean> {
  await registration?.update();
  return registration?.installing != null || registration?.waiting != null;
}

/** What is kept. @throws Problem where the worker cannot say */
export function readAccount(): Promise<Account> {
  return order({ kind: "account" });
}

/**
 * Has the worker keep what the reader chose, and go on where it came to an end: Chromium gives a worker
 * five minutes, a slow line may take longer.
 * @throws Problem where it came no further than the time before
 */
async function keepOn(choice: "usual" | "everything"): Promise<void> {
  let share = 0;
  const onProgress = (now: number) => {
    share = Math.max(share, now);
    note({ share });
  };
  for (;;) {
    const before = share;
    try {
      await order({ kind: "keep", choice }, onProgress);
      return;
    } catch (problem) {
      if (problem !== "network" || share === before) throw problem;
    }
  }
}

/**
 * Keeps what the reader chose, from now on and after each update.
 * @throws Problem
 */
export async function keepSite(choice: "usual" | "everything"): Promise<void> {
  note({ share: 0 });
  try {
    // A browser that is asked clears this site last when it runs out of room.
    if (choice === "everything") await navigator.storage?.persist?.().catch(() => false);
    if (registration?.active == null) {
      // Before there is a worker, which begins by keeping what was chosen.
      await writeChoice(root, choice);
      await registerAnew();
    }
    await keepOn(choice);
    note({ keeping: "kept", problem: null });
  } catch (error) {
    const problem = error === "storage" ? error : problemOf(error);
    if (registration?.active == null) note({ keeping: "failed", problem });
    throw problem;
  } finally {
    note({ share: null });
  }
}

/** Removes all that is kept, and keeps nothing until the reader chooses to again. */
export async function removeKept(): Promise<void> {
  await order({ kind: "forget" });
  await registration?.unregister().catch(() => Promise.reject("storage" satisfies Problem));
  noteRemoved();
}
