/// <reference lib="webworker" />

import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { cachePrefix, isOlderCache } from "./cache-names.ts";

// The service worker: Workbox keeps every file of a release, all or none, and answers from them.

declare const self: ServiceWorkerGlobalScope;

const scope = new URL(self.registration.scope);

setCacheNameDetails({ prefix: cachePrefix });
// A file that is missing from the cache comes from the network and is not added to it: a page whose
// reader has removed the copy is still answered from here.
const precache = new PrecacheController({ fallbackToNetwork: false });
precache.precache(self.__WB_MANIFEST);

// The view is in the query: the file is the same whatever that says.
registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/^/] }));
setCatchHandler(({ request }) => fetch(request));

/** The explorer's page in the language folder of an address, else at the root; the query stays. */
function homeOf({ pathname, search }: URL): URL {
  const [folder = ""] = pathname.slice(scope.pathname.length).split("/", 1);
  const page = new URL(`${folder}/index.html`, scope);
  const home = precache.getCacheKeyForURL(page.href) === undefined ? scope : new URL(".", page);
  return new URL(search, home);
}

// Pages of newer releases are the server's; without a network there is the explorer in their place.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && !url.pathname.includes("/data/"),
  ({ request, url }) => fetch(request).catch(() => Response.redirect(homeOf(url).href)),
);

clientsClaim();

self.addEventListener("activate", (event) => {
  const removeOlder = async () => {
    const names = (await caches.keys()).filter((name) => isOlderCache(name, scope));
    await Promise.all(names.map((name) => caches.delete(name)));
  };
  event.waitUntil(removeOlder());
});

self.addEventListener("message", (event) => {
  const { type, kind } = event.data ?? {};
  // `kind` comes from open pages of releases before Workbox.
  if (type === "SKIP_WAITING" || kind === "accept") void self.skipWaiting();
  if (type !== "REFILL") return;
  // Workbox fills its cache for an event of this type alone.
  const install = { type: "install", waitUntil: (work: Promise<unknown>) => event.waitUntil(work) };
  const answer = (isFilled: boolean) => event.ports[0]?.postMessage(isFilled);
  precache.install(install as ExtendableEvent).then(
    () => answer(true),
    () => answer(false),
  );
});
