import { describe, expect, test } from "vitest";
import { escaped, pageOf } from "../../../build/page-of.ts";

const template = [
  '<html lang="en"><head><title>{{title}}</title>',
  '<link rel="stylesheet" href="./assets/a-1.css"><link rel="icon" href="./icon.svg"></head>',
  '<body>{{root}}<a href="./text.html">text</a><script src="./assets/b-2.js"></script></body></html>',
].join("");

const contents = {
  "{{title}}": escaped('Maps & "more"'),
  "{{root}}": '<a href="./data/islands.geojson">data</a><a href="?place=iturup">Iturup</a>',
};

describe("a page", () => {
  test("at the root of the site keeps its addresses", () => {
    const page = pageOf(template, { language: "en", folder: "" }, contents);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<title>Maps &amp; &quot;more&quot;</title>");
    expect(page).toContain('href="./data/islands.geojson"');
    expect(page).not.toContain("{{");
  });

  test("in a language's folder says so and finds the files of the site above it", () => {
    const page = pageOf(template, { language: "ja", folder: "ja/" }, contents);
    expect(page).toContain('<html lang="ja" data-root="../">');
    expect(page).toContain('href="../assets/a-1.css"');
    expect(page).toContain('src="../assets/b-2.js"');
    expect(page).toContain('href="../icon.svg"');
    expect(page).toContain('href="../data/islands.geojson"');
  });

  test("in a language's folder leads to that language's other page and to its own views", () => {
    const page = pageOf(template, { language: "ru", folder: "ru/" }, contents);
    expect(page).toContain('href="./text.html"');
    expect(page).toContain('href="?place=iturup"');
  });

  test("needs each of its marks once", () => {
    const twice = template.replace("{{root}}", "{{root}}{{root}}");
    const place = { language: "en", folder: "" } as const;
    expect(() => pageOf(twice, place, contents)).toThrow("{{root}}");
    expect(() => pageOf(template, place, { ...contents, "{{more}}": "" })).toThrow("{{more}}");
  });

  test("takes what is put into it as it is, whatever is in it", () => {
    const odd = { ...contents, "{{root}}": "$& $1 {{title}}" };
    expect(() => pageOf(template, { language: "en", folder: "" }, odd)).not.toThrow();
    expect(pageOf(template, { language: "en", folder: "" }, odd)).toContain("$& $1 {{title}}");
  });
});
