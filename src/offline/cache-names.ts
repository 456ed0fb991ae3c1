/** The beginning of the names of Workbox's caches. */
export const cachePrefix = "treaty-atlas";

/** Whether a cache is of the site at `scope` and of its worker before Workbox. */
export function isOlderCache(name: string, scope: URL): boolean {
  return name.startsWith(`treaty-atlas ${scope.pathname} `);
}

/** Whether a cache is of the site at `scope`: the host may have others, at other paths. */
export function isSiteCache(name: string, scope: URL): boolean {
  const isWorkbox = name.startsWith(`${cachePrefix}-`) && name.endsWith(`-${scope.href}`);
  return isWorkbox || isOlderCache(name, scope);
}
