import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheControlOf, cacheRules } from "../../../build/caching.ts";
import { firstFrameStyles } from "../../../build/first-frame.ts";
import { contentSecurityPolicy, siteHeaders } from "../../../build/headers.ts";
import { serverFiles, siteFiles } from "../../../build/server-files.ts";
import { contentTypes } from "../../content-types.ts";

describe("the security policy", () => {
  test("allows the site's own origin and, of all inside a page, the rules of its first frame", () => {
    const hash = createHash("sha256").update(firstFrameStyles).digest("base64");
    const values = contentSecurityPolicy.split("; ").map((part) => part.split(" ").slice(1));
    expect(new Set(values.flat())).toEqual(new Set(["'none'", "'self'", `'sha256-${hash}'`]));
    expect(contentSecurityPolicy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self'");
    expect(contentSecurityPolicy).not.toContain("frame-ancestors");
  });

  test.each(Object.entries({ ...siteFiles, ...serverFiles }))("is said in %s", (_, text) => {
    for (const [name, value] of Object.entries(siteHeaders)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });
});

describe("what files are, and that they are sent compressed", () => {
  const readers = { ...serverFiles, ".htaccess": siteFiles[".htaccess"] };

  test.each(Object.entries(readers))("is said in %s", (_, text) => {
    for (const ending of ["geojson", "topojson", "jsonld", "webmanifest"]) {
      const type = contentTypes[`.${ending}`]?.split(";")[0];
      expect(
        text
          .split("\n")
          .filter((line) => line.includes(ending))
          .join("\n"),
      ).toContain(type);
    }
    // Beside the line that says what a file is there is one that has its type compressed.
    for (const type of ["geo+json", "ld+json", "manifest+json"]) {
      expect(text.split(`application/${type}`)).toHaveLength(3);
    }
  });

  test("is said in the Caddyfile by named matchers: a pattern there would be the name of a header", () => {
    expect(serverFiles.Caddyfile).not.toMatch(/^\theader [^@\s]+ /m);
    expect(serverFiles.Caddyfile).toContain(
      "\theader @geojson Content-Type application/geo+json\n",
    );
  });
});

describe("how long files are kept", () => {
  test("is for good what is named by its content, and asked about what says what belongs together", () => {
    expect(cacheControlOf("assets/index-a1b2c3d4.js")).toContain("immutable");
    for (const path of [
      "",
      "index.html",
      "ja/",
      "ja/index.html",
      "sw.js",
      "manifest.webmanifest",
    ]) {
      expect(cacheControlOf(path)).toContain("max-age=0");
      expect(cacheControlOf(path)).toContain("must-revalidate");
    }
    expect(cacheControlOf("data/basemap/world.geojson")).toMatch(/max-age=\d{1,3},/);
  });

  const [assets, data, icons, pages] = cacheRules;
  const filesByRule = [
    [pages, ["", "index.html", "text.html", "ja/", "ja/index.html", "ja/text.html", "sw.js"]],
    [pages, ["manifest.webmanifest", "ja/manifest.webmanifest", "licences.txt", "robots.txt"]],
    [
      assets,
      ["assets/index-B4eXBThn.js", "assets/notes-Brn_-V3E.en.js", "assets/map-CEtuFvIn.css"],
    ],
    [assets, ["assets/layers-CEtuFvIn.png", "assets/map-CEtuFvIn.js.map"]],
    [data, ["data/islands.geojson", "data/basemap/world.geojson", "data/zones/atoms.topojson"]],
    [data, ["data/zones-1956.geojson", "data/claims.json", "data/annotations.jsonld"]],
    [icons, ["icon.svg", "icons/icon-192.png", "icons/icon-maskable-512.png"]],
  ] as const;

  test.each([
    "",
    "icons-project/",
    "icons/",
    "icon.svg/",
    "assets/",
    "assets/atlas/",
    "data/",
    "data/a/",
  ])("does not depend on where the site is: under /%s", (folder) => {
    for (const [rule, paths] of filesByRule) {
      for (const path of paths) {
        expect(cacheControlOf(folder + path), path).toBe(rule?.cacheControl);
        // Apache would hold the last rule that fits, nginx the first: none may fit beside another.
        const fitting = cacheRules.filter(({ end }) => new RegExp(end).test(`/${folder}${path}`));
        expect(fitting.length, path).toBe(rule === pages ? 1 : 2);
      }
    }
  });

  test.each(Object.entries({ ...serverFiles, ".htaccess": siteFiles[".htaccess"] }))(
    "is said of the same files in %s",
    (_, text) => {
      for (const { end } of cacheRules) expect(text).toContain(end);
    },
  );

  test.each(Object.entries({ ...siteFiles, ...serverFiles }))("is said in %s", (name, text) => {
    // Those two hosts ask about pages each time by themselves, and would join both rules.
    const said = cacheRules.filter(({ start }) => name !== "_headers" || start !== "");
    for (const { cacheControl } of said) expect(text).toContain(cacheControl);
  });

  test.each(Object.entries(serverFiles))("is in the committed %s", async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "../../../hosting", name));
  });
});
