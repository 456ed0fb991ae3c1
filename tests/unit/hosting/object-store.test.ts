import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheControlOf } from "../../cache-control.ts";
import { contentTypes } from "../../content-types.ts";

/** One command of the recipe for object stores: which files it sends, and what it says of them. */
interface Put {
  readonly takes: (path: string) => boolean;
  readonly cacheControl: string | undefined;
  readonly contentType: string | undefined;
}

/** A pattern as `aws s3` reads it: a star stands for anything, folders included. */
function matches(pattern: string, path: string): boolean {
  const literals = pattern.split("*").map((part) => part.replace(/[.]/g, "\\$&"));
  return new RegExp(`^${literals.join(".*")}$`).test(path);
}

/** The commands in the order in which they run, with the values of the recipe's own variables. */
function recipe(): readonly Put[] {
  const readme = readFileSync(join(import.meta.dirname, "../../../hosting/README.md"), "utf8");
  const script = /```sh\n(put\(\)[\s\S]*?)```/.exec(readme)?.[1]?.replaceAll("\\\n", "") ?? "";
  const values = new Map(
    [...script.matchAll(/^(\w+)="(.*)"$/gm)].map(([, name, value]) => [`$${name}`, value]),
  );
  return [...script.matchAll(/^put (.*)$/gm)].map(([, words = ""]) => {
    const options = [...words.matchAll(/--([\w-]+) "?((?<=")[^"]*|[^\s"]+)"?/g)];
    const optionOf = (name: string) => {
      const value = options.find(([, option]) => option === name)?.[2];
      return values.get(value ?? "") ?? value;
    };
    return {
      // The last option that matches decides; the first one leaves all out.
      takes: (path) =>
        options
          .filter(([, name, value = ""]) => /clude$/.test(name ?? "") && matches(value, path))
          .at(-1)?.[1] === "include",
      cacheControl: optionOf("cache-control"),
      contentType: optionOf("content-type"),
    };
  });
}

const beforePages = [
  "assets/index-B4eXBThn.js",
  "assets/islands-BK9-aLP7.geojson",
  "assets/atoms-BKjy0it5.topojson",
  "data/islands.geojson",
  "data/zones/atoms.topojson",
  "data/claims.json",
  "data/annotations.jsonld",
  "icon.svg",
  "icons/icon-192.png",
  "manifest.webmanifest",
  "ja/manifest.webmanifest",
  "licences.txt",
  "robots.txt",
];
const pages = ["index.html", "text.html", "ja/index.html", "ja/text.html"];
const files = [...beforePages, ...pages, "sw.js"];

/** Which command sends a file. */
const turnOf = (path: string) => recipe().findIndex(({ takes }) => takes(path));

test.each(files)(
  "the recipe for object stores sends %s once, and says how long to keep it",
  (path) => {
    const puts = recipe().filter(({ takes }) => takes(path));
    expect(puts.map(({ cacheControl }) => cacheControl)).toEqual([cacheControlOf(path)]);
    // What a store would not know by its ending.
    const [ending = ""] = /\.[a-z]+$/.exec(path) ?? [];
    if (!/son|ld$|manifest/.test(ending)) return;
    expect(contentTypes[ending]).toContain(`${puts[0]?.contentType};`);
  },
);

test("it sends pages after all they name, and the worker, which lists all, last", () => {
  const firstPage = Math.min(...pages.map(turnOf));
  for (const path of beforePages) expect(turnOf(path), path).toBeLessThan(firstPage);
  expect(turnOf("sw.js")).toBe(recipe().length - 1);
  expect(Math.max(...pages.map(turnOf))).toBeLessThan(turnOf("sw.js"));
  expect(recipe().some(({ takes }) => takes("_headers") || takes(".htaccess"))).toBe(false);
});
