import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupIds } from "../../../src/content/place.ts";
import { placeIds, placeOf } from "../../../src/content/places.ts";
import { defaultMeasure } from "../../../src/url/default-measure.ts";
import { hrefOf } from "../../../src/url/format.ts";
import {
  formatMeasure,
  formatOverlay,
  type MeasureEnd,
  overlayPosition,
  parseMeasure,
  parseOverlay,
} from "../../../src/url/measure-param.ts";
import { homeView, readingKey } from "../../../src/url/view.ts";
import { readView, sanitiseQuery } from "../../fixtures/read-view.ts";

const tenThousandths = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((part) => part / 10_000);

const end: fc.Arbitrary<MeasureEnd> = fc.oneof(
  fc.constantFrom(...placeIds).map((id) => ({ kind: "place" as const, id })),
  fc
    .tuple(tenThousandths(-180, 180), tenThousandths(-85, 85))
    .map((position) => ({ kind: "position" as const, position })),
);

const overlay = fc.record({
  group: fc.constantFrom(...groupIds),
  position: fc.tuple(tenThousandths(-180, 180), tenThousandths(-60, 80)),
});

describe("what is measured", () => {
  test("survives the way through a link", () => {
    fc.assert(
      fc.property(end, end, (start, finish) => {
        const measure = { start, end: finish };
        expect(parseMeasure(formatMeasure(measure))).toEqual(measure);
        const selection = { kind: "measure" as const, ...measure };
        const query = hrefOf({ ...homeView, selection });
        const value = new URLSearchParams(query).get("measure") ?? "";
        expect(parseMeasure(value)).toEqual(measure);
        // The notice about another part leaves it as it is.
        expect(sanitiseQuery(`${query}&fbclid=1`).search).toBe(query);
      }),
    );
  });

  test.each([
    ["cape-nosappu~shikotan", "cape-nosappu~shikotan"],
    ["iturup~hokkaido-coast", "iturup~hokkaido-coast"],
    ["hokkaido-coast~tokyo", "hokkaido-coast~tokyo"],
    ["43.385278,145.816944~tokyo", "43.3853,145.8169~tokyo"],
    ["-0.00001,-0.00001~0,0", "0,0~0,0"],
    ["85,180~-85,-180", "85,180~-85,-180"],
  ])("%s is read, to the precision of a link", (text, written) => {
    const measure = parseMeasure(text);
    expect(measure === null ? null : formatMeasure(measure)).toBe(written);
  });

  test.each([
    "",
    "~",
    "shikotan",
    "shikotan~",
    "hokkaido-coast~hokkaido-coast",
    "~shikotan",
    "shikotan~atlantis",
    "shikotan~iturup~tokyo",
    "43.4~145.8",
    "43.4,145.8",
    "145.8,43.4~tokyo",
    "86,0~tokyo",
    "0,181~tokyo",
    "NaN,0~tokyo",
    "1e1,0~tokyo",
    " 43,145~tokyo",
    "43, 145~tokyo",
    "__proto__~constructor",
  ])("%j is refused", (text) => {
    expect(parseMeasure(text)).toBeNull();
  });

  test("whatever the text, it is read or refused without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (a, b) => {
        for (const text of [a, `${a}~${b}`, `iturup~${a}`, `${a},${b}~tokyo`]) {
          const [measure, laid] = [parseMeasure(text), parseOverlay(text)];
          if (measure !== null) expect(parseMeasure(formatMeasure(measure))).toEqual(measure);
          if (laid !== null) expect(parseOverlay(formatOverlay(laid))).toEqual(laid);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("starts from the place being read, and never ends where it starts", () => {
    for (const id of placeIds) {
      const { start, end: finish } = defaultMeasure(id);
      expect(start).toEqual({ kind: "place", id });
      expect(finish).not.toEqual(start);
      expect(finish.kind === "coast").toBe(placeOf(id).group !== null);
    }
    expect(formatMeasure(defaultMeasure(null))).toBe("cape-nosappu~shikotan");
  });
});

describe("an island laid elsewhere", () => {
  test("survives the way through a link", () => {
    fc.assert(
      fc.property(overlay, (value) => {
        expect(parseOverlay(formatOverlay(value))).toEqual(value);
      }),
    );
  });

  test.each([
    "iturup",
    "iturup~",
    "iturup~okinawa",
    "tokyo~26.6,128",
    "iturup~26.6,128~1",
    "iturup~80.1,0",
    "iturup~-60.1,0",
    "toString~26.6,128",
  ])("%j is refused", (text) => {
    expect(parseOverlay(text)).toBeNull();
  });

  test("is kept where it can be laid, so that every place it is moved to is a link", () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(position, (moved) => {
        const value = { group: "iturup" as const, position: overlayPosition(moved) };
        expect(parseOverlay(formatOverlay(value))).toEqual(value);
      }),
    );
  });
});

describe("among other choices", () => {
  const all = "place=iturup&claim=p5-four-islands&measure=tokyo~iturup&overlay=iturup~26.6,128";

  test("a place outranks a claim, a claim a measure, a measure an overlay", () => {
    const parts = all.split("&");
    for (const [index, part] of parts.entries()) {
      const { search, invalidParams } = sanitiseQuery(`?${parts.slice(index).reverse().join("&")}`);
      expect(search).toBe(`?${part}`);
      expect(invalidParams.map(({ reason }) => reason)).toEqual(
        parts.slice(index + 1).map(() => "second-choice"),
      );
    }
  });

  test("the measuring tools keep their panel while they are used", () => {
    const { selection } = readView("?measure=tokyo~iturup&overlay=iturup~26.6,128");
    expect(selection.kind).toBe("measure");
    expect(readingKey(selection)).toBe("measure");
  });
});
