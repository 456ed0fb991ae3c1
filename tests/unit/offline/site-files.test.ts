import { describe, expect, test } from "vitest";
import { chunkFileName } from "../../../build/chunk-file-name.ts";
import { groupOf, type SiteFile, type Wish, wantedFiles } from "../../../src/offline/site-files.ts";

/** A site in three languages, the second and third as later ones will be named. */
const paths = [
  "",
  "ja/",
  "ru/",
  "text.html",
  "ja/text.html",
  "licences.txt",
  "manifest.webmanifest",
  "ja/manifest.webmanifest",
  "icon.svg",
  "assets/index-BKeiwtvb.css",
  "assets/index-XDPsZo7G.js",
  "assets/notes-uqbZqXj8.en.js",
  "assets/notes-a-_Zq-j8.ja.js",
  "assets/en-Aue54Syo.en.js",
  "assets/ja-Aue54Syo.ja.js",
  "assets/notes-uq_ZqXj9.ru.js",
  "data/islands.geojson",
  "data/claims.json",
  "data/ja/claims.json",
  "data/zones/atoms.topojson",
  "data/zones-today.geojson",
];
const files: readonly SiteFile[] = paths.map((url) => ({ url, revision: "sha256-", bytes: 1 }));

const wish: Wish = { choice: "usual", openPaths: [""], keptPaths: [], savesData: false };
const wanted = (change: Partial<Wish>) =>
  wantedFiles(files, { ...wish, ...change }).map(({ url }) => url);

const groups = (group: string) => paths.filter((path) => groupOf(path) === group);

describe("the files of the site", () => {
  test("belong to a language by its folder or by their ending", () => {
    expect(groups("en")).toEqual([
      "",
      "text.html",
      "assets/notes-uqbZqXj8.en.js",
      "assets/en-Aue54Syo.en.js",
    ]);
    expect(groups("ja")).toEqual([
      "ja/",
      "ja/text.html",
      "ja/manifest.webmanifest",
      "assets/notes-a-_Zq-j8.ja.js",
      "assets/ja-Aue54Syo.ja.js",
      "data/ja/claims.json",
    ]);
    expect(groups("shared")).toEqual(
      expect.arrayContaining(["data/zones/atoms.topojson", "icon.svg"]),
    );
  });

  test("of the open language and those for all are kept, no other language", () => {
    const english = wanted({});
    expect(english).toEqual(paths.filter((path) => ["shared", "en"].includes(groupOf(path))));
    const japanese = wanted({ openPaths: ["ja/"] });
    expect(japanese).toEqual(paths.filter((path) => ["shared", "ja"].includes(groupOf(path))));
    expect(japanese).not.toContain("");
  });

  test("of a language that was kept before are kept again, wherever the update is met", () => {
    expect(wanted({ keptPaths: ["ja/", "icon.svg"] })).toEqual(
      paths.filter((path) => ["shared", "en", "ja"].includes(groupOf(path))),
    );
    expect(wanted({ openPaths: [], keptPaths: ["ja/"] })).not.toContain("");
  });

  test("are all kept, or none, where the reader chose so", () => {
    expect(wanted({ choice: "everything", savesData: true })).toEqual(paths);
    expect(wanted({ choice: "nothing" })).toEqual([]);
  });

  test("that were used are kept where the browser asks to save data, whatever their hash", () => {
    const keptPaths = ["assets/index-AAAAAAAA.js", "assets/notes-BBB-BB_B.en.js", "icon.svg"];
    expect(wanted({ savesData: true, keptPaths })).toEqual([
      "",
      "icon.svg",
      "assets/index-XDPsZo7G.js",
      "assets/notes-uqbZqXj8.en.js",
    ]);
  });
});

describe("a chunk of the build", () => {
  test.each([
    [["/x/src/content/text/ja/notes.ts", "/x/src/content/text/ja/islands.ts"], ".ja.js"],
    [["/x/src/i18n/messages/late/ru.json?lingui"], ".ru.js"],
    [["/x/src/i18n/messages/en.json?lingui"], ".en.js"],
    [["/x/src/content/text/en/notes.ts", "/x/src/content/text/ja/notes.ts"], "].js"],
    [["/x/src/content/text/en/notes.ts", "/x/src/panels/place/PlacePanel.tsx"], "].js"],
    [["/x/src/map/MapView.tsx"], "].js"],
    [[], "].js"],
  ])("of %j is named by its language if it has one: …%s", (moduleIds, ending) => {
    const name = chunkFileName({ moduleIds });
    expect(name.endsWith(ending)).toBe(true);
    const built = name.replace("[name]", "notes").replace("[hash]", "AAAAAAAA");
    expect(groupOf(built)).toBe(/\.(..)\.js$/.exec(ending)?.[1] ?? "shared");
  });
});
