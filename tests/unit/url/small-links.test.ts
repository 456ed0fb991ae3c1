import { describe, expect, test } from "vitest";
import { queryOfAnchor } from "../../../src/url/anchor.ts";
import { formatCamera, isSameCamera, parseCamera } from "../../../src/url/camera-param.ts";
import { formatQuery, hrefOf } from "../../../src/url/format.ts";
import { linkPosition, overlayPosition, parseMeasure } from "../../../src/url/measure-param.ts";
import { parseQuery, parsers, searchValue } from "../../../src/url/parse.ts";
import { invalidParam } from "../../../src/url/sanitise.ts";
import { homeLink, homeView } from "../../../src/url/view.ts";

const link = (query: string) => parseQuery(query).link;

/** A query with every parameter that stands beside a selection, in the order they are written. */
const everything =
  "?scenario=own&hold=habomai,kunashir&panel=sources&view=origin&speaker=abe&kind=opinion&verdict=opinion" +
  "&about=tokyo&entry=gshhg&map=8/43.8/146.7&theme=dark&compare=four&layers=eez-200&hide=bases,names&q=cape";

describe("a link with everything in it", () => {
  test("is read into a view", () => {
    expect(link(everything)).toEqual({
      view: {
        story: null,
        scenario: "own",
        hold: ["habomai", "kunashir"],
        selection: { kind: "none" },
        panel: "sources",
        claimView: "origin",
        claimFilters: { speaker: "abe", kind: "opinion", verdict: "opinion", about: "tokyo" },
        entry: "gshhg",
        theme: "dark",
        compare: "four",
        layers: ["eez-200"],
        hide: ["bases", "names"],
      },
      camera: { zoom: 8, lat: 43.8, lng: 146.7 },
      q: "cape",
    });
  });

  test("is written in one order, whatever the order it was read in", () => {
    expect(formatQuery(link(everything))).toBe(everything);
    const backwards = everything.slice(1).split("&").toReversed().join("&");
    expect(formatQuery(link(backwards))).toBe(everything);
  });

  test("of nothing is the first step of the story", () => {
    expect(link("")).toEqual(homeLink);
    expect(homeLink).toEqual({
      view: {
        story: 1,
        scenario: "1956",
        hold: [],
        selection: { kind: "none" },
        panel: "scenario",
        claimView: "all",
        claimFilters: { speaker: null, kind: null, verdict: null, about: null },
        entry: null,
        theme: null,
        compare: null,
        layers: null,
        hide: [],
      },
      camera: null,
      q: null,
    });
    expect(formatQuery(homeLink)).toBe("");
  });
});

describe("each selection", () => {
  test.each([
    ["place=iturup", { kind: "place", id: "iturup" }, "places"],
    ["claim=p5-four-islands", { kind: "claim", id: "p5-four-islands" }, "claims"],
    [
      "contradiction=four-or-two-islands",
      { kind: "contradiction", id: "four-or-two-islands" },
      "claims",
    ],
    [
      "measure=tokyo~43.4,145.8",
      {
        kind: "measure",
        start: { kind: "place", id: "tokyo" },
        end: { kind: "position", position: [145.8, 43.4] },
      },
      "places",
    ],
    [
      "overlay=kunashir~26.6,128",
      { kind: "overlay", group: "kunashir", position: [128, 26.6] },
      "places",
    ],
  ])("%s is read in its panel, without an entry, and written back", (query, selection, panel) => {
    const { view } = link(`?${query}&entry=gshhg`);
    expect(view).toEqual({ ...homeView, selection, panel });
    expect(hrefOf(view)).toBe(`?${query}`);
    expect(hrefOf({ ...view, entry: "gshhg" })).toBe(`?${query}`);
    // A panel other than its own is part of the link.
    expect(link(`?${query}&panel=timeline`).view.panel).toBe("timeline");
    expect(hrefOf({ ...view, panel: "timeline" })).toBe(`?panel=timeline&${query}`);
  });

  test("a scenario can be compared with today's", () => {
    expect(link("?scenario=1956&compare=today").view.compare).toBe("today");
    expect(link("?compare=today").view.compare).toBeNull();
  });
});

test("a search is written so that it can be read in the address, and read back", () => {
  const written = (q: string) => formatQuery({ view: homeView, camera: null, q });
  expect(written("cape nosappu")).toBe("?q=cape+nosappu");
  expect(written("a/b,c:d~e")).toBe("?q=a/b,c:d~e");
  expect(written("it's")).toBe("?q=it%27s");
  expect(written("a+b & c=d#e%2F")).toBe("?q=a%2Bb+%26+c%3Dd%23e%252F");
  expect(written("国後")).toBe("?q=%E5%9B%BD%E5%BE%8C");
  for (const q of ["cape nosappu", "a/b,c:d~e", "it's", "a+b & c=d#e%2F", "国後"]) {
    expect(link(written(q)).q).toBe(q);
  }
});

describe("as long as it may be", () => {
  test("an entry has 60 characters, a search 100", () => {
    expect(parsers.entry("a".repeat(60))).toBe("a".repeat(60));
    expect(parsers.q("x".repeat(100))).toBe("x".repeat(100));
    expect(searchValue("x".repeat(101))).toBe("x".repeat(100));
    expect(searchValue(`  ${"x".repeat(99)} y`)).toBe("x".repeat(99));
  });

  test.each(["a", "a-b", "a1-2b", "9"])("%s can be an entry", (id) => {
    expect(parsers.entry(id)).toBe(id);
  });

  test.each(["a-", "-", "a_b", "x\na", "a\n", "a-b-"])("%j cannot", (id) => {
    expect(parsers.entry(id)).toBeNull();
  });

  test("a dropped part is shown with up to 40 characters, longer ones cut", () => {
    const shown = (value: string) => invalidParam("place", value, "unusable-value").value;
    expect(shown("x".repeat(40))).toBe("x".repeat(40));
    expect(shown("x".repeat(41))).toBe(`${"x".repeat(40)}…`);
    expect(invalidParam("y".repeat(41), "", "unknown-parameter")).toEqual({
      parameter: `${"y".repeat(40)}…`,
      value: "",
      reason: "unknown-parameter",
    });
  });

  test("a part outranked by another is shown as it was written", () => {
    expect(parseQuery("?place=tokyo&measure=tokyo~43.40,145.8").invalidParams).toEqual([
      { parameter: "measure", value: "tokyo~43.40,145.8", reason: "second-choice" },
    ]);
  });
});

test("layers are read in the order of the zones, whatever the order in the link", () => {
  expect(parsers.layers("eez-200,territorial-sea")).toEqual(["territorial-sea", "eez-200"]);
  expect(parsers.layers("none")).toEqual([]);
  expect(parsers.layers("none,eez-200")).toBeNull();
  expect(parsers.layers("territorial-sea,territorial-sea,eez-200")).toBeNull();
});

describe("the map's part", () => {
  test.each(["1/0/0", "12/85/180", "12/-85/-180", "1.5/43.123456/146.123456", "10.25/5/5"])(
    "%s is within its range",
    (text) => {
      const [zoom, lat, lng] = text.split("/").map(Number);
      expect(parseCamera(text)).toEqual({ zoom, lat, lng });
    },
  );

  test.each([
    "0.99/0/0",
    "12.01/0/0",
    "5/85.1/0",
    "5/-85.1/0",
    "5/0/180.1",
    "5/0/-180.1",
    "100/0/0",
    "5/100/0",
    "5/0/1000",
    "5.125/0/0",
    "5./0/0",
    "5/0.1234567/0",
    "5/0./0",
    "5/0/0.1234567",
    "5/0/0.",
    "5/+1/0",
    "-5/1/0",
    "x5/1/0",
    "5/1/0x",
    "5/1.x/0",
    "5.x/1/0",
    "5/1/0.x",
    "5/--1/0",
  ])("%s is not", (text) => {
    expect(parseCamera(text)).toBeNull();
  });

  test("is written to a hundredth of a zoom level and a ten-thousandth of a degree", () => {
    expect(formatCamera({ zoom: 5.006, lat: 10.00006, lng: -20.00004 })).toBe("5.01/10.0001/-20");
  });

  test("is the same where it is written the same", () => {
    const camera = { zoom: 5, lat: 10, lng: 20 };
    expect(isSameCamera(camera, { ...camera, lat: 10.00004 })).toBe(true);
    expect(isSameCamera(camera, { ...camera, lat: 10.0001 })).toBe(false);
    expect(isSameCamera(camera, { ...camera, zoom: 5.01 })).toBe(false);
  });
});

describe("positions", () => {
  test("are kept where the map has them, islands further from the poles", () => {
    expect(linkPosition([200, 86])).toEqual([200, 85]);
    expect(linkPosition([-200, -86])).toEqual([-200, -85]);
    expect(overlayPosition([128, 81])).toEqual([128, 80]);
    expect(overlayPosition([128, -61])).toEqual([128, -60]);
    expect(overlayPosition([128.00004, 26.66666])).toEqual([128, 26.6667]);
  });

  test.each([
    "1234,0",
    "12.1234567,0",
    "12.,0",
    "0,1234",
    "0,12.1234567",
    "0,12.",
    "x1,2",
    "1,2x",
    "85.1,0",
    "-85.1,0",
    "0,180.1",
    "0,-180.1",
    "1.x,2",
    "1,2.x",
    "1",
    "--1,2",
  ])("%s is none that can be measured to", (text) => {
    expect(parseMeasure(`tokyo~${text}`)).toBeNull();
  });

  test("of up to six decimals are read", () => {
    expect(parseMeasure("12.123456,-123.123456~tokyo")?.start).toEqual({
      kind: "position",
      position: [-123.1235, 12.1235],
    });
  });
});

describe("an anchor", () => {
  test.each(["place=tokyo", "claim=p5-four-islands", "measure=a", "overlay=b", "contradiction=c"])(
    "gives way to %s in the query",
    (query) => {
      expect(queryOfAnchor(`?${query}`, "#iturup")).toBeNull();
    },
  );
});
