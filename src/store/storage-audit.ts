/** Where a browser can store something for a site. */
type StoreKind = "cookie" | "local" | "session" | "database" | "cache" | "worker";

/** Something that is stored for the address of this site, by it or by others at that address. */
export interface StoredItem {
  readonly store: StoreKind;
  readonly name: string;
}

/** A host the page has contacted, and how often. */
export interface ContactedHost {
  /** Name and port. */
  readonly host: string;
  readonly isOwn: boolean;
  readonly requests: number;
}

function itemsOf(store: StoreKind, names: readonly string[]): readonly StoredItem[] {
  return names.map((name) => ({ store, name }));
}

const readers: Readonly<Record<StoreKind, () => readonly string[] | Promise<readonly string[]>>> = {
  cookie: () =>
    document.cookie
      .split(";")
      .map((pair) => pair.split("=", 1)[0]?.trim() ?? "")
      .filter((name) => name !== ""),
  local: () => Object.keys(window.localStorage),
  session: () => Object.keys(window.sessionStorage),
  database: async () => (await indexedDB.databases()).map(({ name = "" }) => name),
  cache: () => caches.keys(),
  worker: async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
};

/**
 * What the browser stores for the address of this site.
 * A store the browser lacks, or does not let the page look into, holds nothing of ours.
 */
export async function storedItems(): Promise<readonly StoredItem[]> {
  const stores = Object.keys(readers) as StoreKind[];
  const found = await Promise.allSettled(
    stores.map(async (store) => itemsOf(store, await readers[store]())),
  );
  return found.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : []));
}

/** The hosts this page has contacted since it was opened, its own first, as the browser counts them. */
export function contactedHosts(): readonly ContactedHost[] {
  const own = window.location.host;
  const requests = new Map<string, number>([[own, 0]]);
  for (const { name } of [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ]) {
    const { protocol, host } = new URL(name, window.location.href);
    if (protocol.startsWith("http")) requests.set(host, (requests.get(host) ?? 0) + 1);
  }
  return [...requests].map(([host, count]) => ({ host, isOwn: host === own, requests: count }));
}

/**
 * Watches for new requests and for stores that another page of the site changes.
 * @returns what ends the watch
 */
export function watchStorage(onChange: () => void): () => void {
  const observer = new PerformanceObserver(onChange);
  observer.observe({ type: "resource" });
  window.addEventListener("storage", onChange);
  return () => {
    observer.disconnect();
    window.removeEventListener("storage", onChange);
  };
}
