import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterChange, cacheOfPage, cachesInUse, type Roster } from "../../../src/offline/roster.ts";

const ids = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f"));

describe("the roster", () => {
  test("leaves the pages that are open at the first release to that", () => {
    const roster = afterChange({ release: null, pages: {} }, "one", ["a"]);
    expect(roster).toEqual({ release: "one", pages: {} });
    expect(cacheOfPage(roster, "a", "one")).toBe("one");
  });

  test("keeps a page with its release through later ones, and pages of none with none", () => {
    const one = afterChange({ release: null, pages: { x: null } }, "one", ["a", "x"]);
    const two = afterChange(one, "two", ["a", "b", "x"]);
    const three = afterChange(two, "three", ["a", "c", "x"]);
    expect(three.pages).toEqual({ a: "one", c: "two", x: null });
    expect(cacheOfPage(three, "new", "three")).toBe("three");
    expect(cacheOfPage(three, "x", "three")).toBeNull();
    expect([...cachesInUse(three)]).toEqual(["three", "one", "two", null]);
  });

  test("never gives an open page another release than it had, however releases follow", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), ids), { maxLength: 8 }),
        (changes) => {
          let roster: Roster = { release: null, pages: {} };
          const shown = new Map<string, string | null>();
          for (const [release, open] of changes) {
            const before = roster.release;
            for (const id of [...shown.keys()]) if (!open.includes(id)) shown.delete(id);
            for (const id of open) {
              // A page that is new was opened while the release before this change was in force.
              if (!shown.has(id) && before !== null) shown.set(id, before);
            }
            roster = afterChange(roster, `release ${release}`, open);
            for (const [id, cache] of shown) {
              expect(cacheOfPage(roster, id, `release ${release}`)).toBe(cache);
            }
          }
        },
      ),
    );
  });
});
