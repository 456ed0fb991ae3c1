import { describe, expect, test } from "vitest";
import {
  labelsOf,
  publisherNames,
  publishers,
  sidedLabelsOf,
} from "../../../src/content/publishers.ts";
import { retiredSources } from "../../../src/content/retired-sources.ts";
import type { Source } from "../../../src/content/source.ts";
import { type SourceId, sourceIds, sources } from "../../../src/content/sources.ts";

const sourceOf = (id: SourceId): Source => sources[id];
const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Hosts that serve without encryption, or did when the page was read; the links are kept as they were. */
const withoutEncryption: Readonly<Record<string, string>> = {
  "docsplayer.net": "the copy is stored under this form",
  "en.kremlin.ru": "served so",
  "en.special.kremlin.ru": "served so",
  "hakodate-russia.com": "read in this form",
  "karafuto.ie-t.net": "served so",
  "kremlin.ru": "served so",
  "pics.vesti.ru": "served so",
  "rpatriot.narod.ru": "read in this form",
  "vseslova.com.ua": "served so",
  "www.asahi.com": "read in this form",
  "zakonbase.ru": "read in this form",
};

/** Archives whose addresses hold the archived one. */
const archives = /^https?:\/\/(?:web\.archive\.org\/web\/\d{14}\/|megalodon\.jp\/ref\/)/;

/** Addresses of a source, archived copy and copy elsewhere included. */
function addressesOf(id: SourceId): readonly string[] {
  const { url, copyUrl, archivedUrl } = sourceOf(id);
  return [url, copyUrl, archivedUrl].filter((address) => typeof address === "string");
}

/** One form of an address, so that two spellings of it are found to be the same. */
function plain(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  const host = hostname.replace(/^www\./, "").replace(/^(\w\w)\.m\.wikipedia/, "$1.wikipedia");
  return decodeURI(`${host}${pathname}`.replace(/\/$/, "") + search);
}

describe("addresses", () => {
  test.each(sourceIds)("%s has an address, or says why not", (id) => {
    const { url, noAddress } = sourceOf(id);
    expect(url === null).toBe(noAddress !== undefined);
    if (noAddress === "archive-only") expect(sourceOf(id).archivedUrl).toBeDefined();
  });

  test("parse, and are encrypted unless the host is listed", () => {
    const used = new Set<string>();
    for (const address of sourceIds.flatMap(addressesOf)) {
      const { protocol, hostname, username } = new URL(address);
      expect(username, address).toBe("");
      if (protocol === "https:") continue;
      expect(protocol, address).toBe("http:");
      expect(Object.keys(withoutEncryption), address).toContain(hostname);
      used.add(hostname);
    }
    expect([...used].sort()).toEqual(Object.keys(withoutEncryption).sort());
  });

  test("no document is cited under two ids", () => {
    const ids = new Map<string, SourceId[]>();
    for (const id of sourceIds) {
      const { url } = sourceOf(id);
      if (url !== null) ids.set(plain(url), [...(ids.get(plain(url)) ?? []), id]);
    }
    expect([...ids.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  test("archived copies lie in a known archive", () => {
    const archived = sourceIds.flatMap((id) => sourceOf(id).archivedUrl ?? []);
    expect(archived.length).toBeGreaterThan(0);
    for (const address of archived) expect(address).toMatch(archives);
  });
});

describe("particulars", () => {
  test.each(sourceIds)("%s has a title, a language and dates in ISO form", (id) => {
    const { title, language, date, accessed } = sourceOf(id);
    expect(title.trim()).toBe(title);
    expect(title).not.toBe("");
    expect(language).toMatch(/^[a-z]{2}$/);
    for (const day of [date, accessed ?? null]) if (day !== null) expect(day).toMatch(isoDate);
    if (accessed !== undefined && date !== null) expect(accessed >= date.slice(0, 7)).toBe(true);
  });

  test("data that the site is made from has its licence", () => {
    const data = sourceIds.filter((id) => sourceOf(id).licence !== null);
    expect(data).toEqual(expect.arrayContaining(["gshhg", "geolonia-addresses"]));
  });
});

test("an id that was replaced is used no more", () => {
  expect(Object.keys(retiredSources).filter((id) => Object.hasOwn(sources, id))).toEqual([]);
});

describe("publishers", () => {
  test("every one in use has a label", () => {
    const names = sourceIds.flatMap((id) => publisherNames(sourceOf(id).publisher));
    expect(names.filter((name) => !Object.hasOwn(publishers, name))).toEqual([]);
  });

  test("none is described that no source comes from", () => {
    const used = new Set(sourceIds.flatMap((id) => publisherNames(sourceOf(id).publisher)));
    expect(Object.keys(publishers).filter((name) => !used.has(name))).toEqual([]);
  });

  test("a copy has the labels of the original and of the site that shows it", () => {
    expect(publisherNames("Jiji Press, via nippon.com")).toEqual(["Jiji Press", "nippon.com"]);
    expect(publisherNames("The Japan Times (Reuters, Kyodo)")).toEqual(["The Japan Times"]);
    expect(labelsOf("TASS, via OANA")).toEqual(["state-owned", "agency", "reprint"]);
  });

  test("the same rule holds for all sides", () => {
    for (const name of ["President of Russia", "Prime Minister’s Office of Japan"]) {
      expect(labelsOf(name)).toEqual(["government"]);
    }
    expect(labelsOf("TASS")).toContain("state-owned");
    expect(labelsOf("Fort Russ")).toContain("partisan");
    expect(labelsOf("RFE/RL")).toContain("state-funded");
    expect(labelsOf("Jamestown Foundation")).toContain("partisan");
    expect(labelsOf("Northern Territories Issue Association")).toEqual(["government", "campaign"]);
    expect(sidedLabelsOf("Sasakawa Peace Foundation")).toEqual(["close-to-japan"]);
    expect(sidedLabelsOf("REN TV")).toEqual(["close-to-state"]);
  });
});
