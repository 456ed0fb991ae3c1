import { describe, expect, test } from "vitest";
import { cachePrefix, isOlderCache, isSiteCache } from "../../../src/offline/cache-names.ts";

const scope = new URL("https://host.example/maps/");

describe("a cache", () => {
  test.each([
    [`${cachePrefix}-precache-v2-https://host.example/maps/`, true, false],
    ["treaty-atlas /maps/ 0123abcd", true, true],
    ["treaty-atlas /maps/ notes", true, true],
    // Other sites of the host, at other paths.
    [`${cachePrefix}-precache-v2-https://host.example/`, false, false],
    [`${cachePrefix}-precache-v2-https://host.example/maps/ja/`, false, false],
    ["treaty-atlas / 0123abcd", false, false],
    ["treaty-atlas /maps/ja/ notes", false, false],
    ["workbox-precache-v2-https://host.example/maps/", false, false],
  ])("%s is of the site: %s, and of the worker before Workbox: %s", (name, isOfSite, isOlder) => {
    expect(isSiteCache(name, scope)).toBe(isOfSite);
    expect(isOlderCache(name, scope)).toBe(isOlder);
  });
});
