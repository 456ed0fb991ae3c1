import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appManifest } from "../../../build/app-manifest.ts";

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
  }[];
}

const words = { name: "Atlas", title: "The atlas", description: "Of treaties" };
const manifestOf = (language: string, folder: string) =>
  JSON.parse(appManifest({ ...words, language, folder })) as Manifest;

describe("the manifest of the app", () => {
  test.each([
    ["en", "", "https://host.example/some/where/"],
    ["ja", "ja/", "https://host.example/some/where/ja/"],
  ])(
    "in %s starts at its page, is of the whole site and finds the icons",
    (language, folder, page) => {
      const manifest = manifestOf(language, folder);
      const address = (path: string) => new URL(path, page).href;
      expect(manifest).toMatchObject({ lang: language, name: "The atlas", short_name: "Atlas" });
      expect(address(manifest.start_url)).toBe(page);
      expect(address(manifest.scope)).toBe("https://host.example/some/where/");
      const names = manifest.icons.map(({ src }) =>
        address(src).replace("https://host.example/some/where/", ""),
      );
      expect(names).toEqual([
        "icon.svg",
        "icons/icon-192.png",
        "icons/icon-512.png",
        "icons/icon-maskable-512.png",
      ]);
      for (const { src, sizes, type } of manifest.icons.filter(
        ({ type }) => type === "image/png",
      )) {
        const picture = readFileSync(join("public", src.replace(/^(\.\.?\/)+/, "")));
        // Width and height stand in the first chunk of a PNG.
        expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, type).toBe(sizes);
      }
    },
  );
});
