import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { firstFrameStyles } from "../../../build/first-frame.ts";
import { linkMark } from "../../../build/link-mark.ts";
import { readHeaders } from "../../../build/read-headers.ts";
import { contentSecurityPolicy } from "../../../build/secure-pages.ts";
import { cacheControlOf, cacheRules } from "../../cache-control.ts";
import { contentTypes } from "../../content-types.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "../../..", path), "utf8");

/** The committed server configurations, by path. */
const configurations = [
  "public/_headers",
  "public/.htaccess",
  "hosting/nginx.conf",
  "hosting/Caddyfile",
].map((path) => [path, read(path)] as const);

/** Those of servers that have to be told the types of files. */
const typed = configurations.filter(([path]) => path !== "public/_headers");

test("the policy admits the site's own origin and, inside a page, two pieces by hash", () => {
  const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const [style, script] = [hashOf(firstFrameStyles), hashOf(linkMark)];
  const values = contentSecurityPolicy.split("; ").map((part) => part.split(" ").slice(1));
  expect(new Set(values.flat())).toEqual(new Set(["'none'", "'self'", style, script]));
  expect(contentSecurityPolicy).toContain(`style-src 'self' ${style};`);
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain(`script-src 'self' ${script};`);
  expect(contentSecurityPolicy).not.toContain("frame-ancestors");
});

describe.each(configurations)("%s", (path, text) => {
  test("sets the same headers for all paths, and leaves the policy to the pages", () => {
    expect(Object.keys(readHeaders())).toEqual([
      "Referrer-Policy",
      "Permissions-Policy",
      "X-Content-Type-Options",
    ]);
    for (const [name, value] of Object.entries(readHeaders())) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    // The hash in it changes with the rules of the first frame: a copy here would be out of date.
    expect(text).not.toContain("Content-Security-Policy");
  });

  test("keeps files for the same time", () => {
    for (const { pattern, cacheControl } of cacheRules) {
      // Hosts of the first kind add up the rules that match, so pages have none there.
      if (path === "public/_headers" && cacheControl.includes("must-revalidate")) continue;
      expect(text).toContain(cacheControl);
      const { source } = pattern;
      if (path !== "public/_headers" && source !== "(?:)") {
        expect(text).toContain(source.replaceAll("\\/", "/"));
      }
    }
  });

  test("has the rule for hashed names win under a folder called data", () => {
    // The first rule that fits wins in nginx, the last one in the others.
    const isFirst = text.indexOf("immutable") < text.indexOf("max-age=300");
    if (path !== "public/_headers") expect(isFirst).toBe(path === "hosting/nginx.conf");
  });

  test("opens the data to other sites", () => {
    expect(text).toMatch(/Access-Control-Allow-Origin:? "?(\*|\$treaty_atlas_cors)/);
  });
});

test.each(typed)("%s names the types of files, and has them compressed", (_, text) => {
  for (const ending of ["geojson", "topojson", "jsonld", "webmanifest"]) {
    const type = contentTypes[`.${ending}`]?.split(";")[0] ?? "none";
    const lines = text.split("\n").filter((line) => line.includes(ending));
    expect(lines.join("\n")).toContain(type);
  }
  for (const type of ["geo+json", "ld+json", "manifest+json"]) {
    expect(text.split(`application/${type}`)).toHaveLength(3);
  }
});

test("the Caddyfile uses named matchers: a pattern there would be the name of a header", () => {
  expect(read("hosting/Caddyfile")).not.toMatch(/^\theader [^@\s]+ /m);
});

describe("the time that files are kept", () => {
  const [assets, data, icons, pages] = cacheRules;
  const filesByRule = [
    [pages, ["", "index.html", "text.html", "ja/", "ja/index.html", "ja/text.html", "sw.js"]],
    [pages, ["manifest.webmanifest", "ja/manifest.webmanifest", "licences.txt", "robots.txt"]],
    [assets, ["assets/index-B4eXBThn.js", "assets/notes-Brn_-V3E.js", "assets/map-CEtuFvIn.css"]],
    [assets, ["assets/layers-CEtuFvIn.png", "assets/map-CEtuFvIn.js.map"]],
    [assets, ["assets/islands-CEtuFvIn.geojson", "assets/atoms-CEtuFvIn.topojson"]],
    [data, ["data/islands.geojson", "data/basemap/world.geojson", "data/zones/atoms.topojson"]],
    [data, ["data/zones-1956.geojson", "data/claims.json", "data/annotations.jsonld"]],
    [icons, ["icon.svg", "icons/icon-192.png", "icons/icon-maskable-512.png"]],
  ] as const;

  test("is for good for hashed names, and pages are revalidated", () => {
    expect(assets?.cacheControl).toContain("immutable");
    expect(data?.cacheControl).toMatch(/max-age=\d{1,3},/);
    expect(pages?.cacheControl).toContain("max-age=0");
    expect(pages?.cacheControl).toContain("must-revalidate");
  });

  test.each(["", "icons-project/", "icons/", "icon.svg/", "assets/", "assets/atlas/", "data/"])(
    "does not depend on where the site is: under /%s",
    (folder) => {
      for (const [rule, paths] of filesByRule) {
        for (const path of paths) {
          expect(cacheControlOf(folder + path), path).toBe(rule?.cacheControl);
        }
      }
    },
  );
});
