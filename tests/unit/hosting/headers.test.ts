import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheControlOf, cacheRules } from "../../../hosting/caching.ts";
import { contentSecurityPolicy, siteHeaders } from "../../../hosting/headers.ts";
import { pageLinks } from "../../../hosting/page-links.ts";
import { linkFiles, serverFiles, siteFiles } from "../../../hosting/server-files.ts";

const page = (sheet: string) => `<link rel="stylesheet" crossorigin href="${sheet}">`;

const links = pageLinks([
  ["ja/index.html", page("../assets/index-1a.css")],
  ["index.html", page("./assets/index-1a.css")],
  ["text.html", page("./assets/text-2b.css")],
  ["other.html", "<p>No style sheet</p>"],
]);
const ofSite = siteFiles(links);

describe("the security policy", () => {
  test("allows the site's own origin and nothing else, with no exception for inline code", () => {
    const values = contentSecurityPolicy.split("; ").map((part) => part.split(" ").slice(1));
    expect(new Set(values.flat())).toEqual(new Set(["'none'", "'self'"]));
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self'");
    expect(contentSecurityPolicy).not.toContain("frame-ancestors");
  });

  test.each(Object.entries({ ...ofSite, ...serverFiles }))("is said in %s", (_, text) => {
    for (const [name, value] of Object.entries(siteHeaders)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });
});

describe("how long files are kept", () => {
  test("is for good what is named by its content, and asked about what says what belongs together", () => {
    expect(cacheControlOf("assets/index-a1b2.js")).toContain("immutable");
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

  test.each(Object.entries({ ...ofSite, ...serverFiles }))("is said in %s", (name, text) => {
    // Those two hosts ask about pages each time by themselves, and would join both rules.
    const said = cacheRules.filter(({ start }) => name !== "_headers" || start !== "");
    for (const { cacheControl } of said) expect(text).toContain(cacheControl);
  });

  test.each(Object.entries(serverFiles))("is in the committed %s", async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "../../../hosting", name));
  });
});

describe("what pages begin with", () => {
  test("is the style sheet that each names, those in folders after those at the root", () => {
    expect(links).toEqual([
      { path: "index.html", link: "<./assets/index-1a.css>; rel=preload; as=style; crossorigin" },
      { path: "text.html", link: "<./assets/text-2b.css>; rel=preload; as=style; crossorigin" },
      {
        path: "ja/index.html",
        link: "<../assets/index-1a.css>; rel=preload; as=style; crossorigin",
      },
    ]);
  });

  test.each(Object.entries({ ...ofSite, ...linkFiles(links) }))("is said in %s", (_, text) => {
    for (const { link } of links) expect(text).toContain(link);
  });
});
