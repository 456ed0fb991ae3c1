import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { queryOfAnchor } from "../../../src/url/anchor.ts";
import { maxZoom, minZoom } from "../../../src/url/camera-param.ts";
import { hrefOf } from "../../../src/url/format.ts";
import { parsers, selectionParams } from "../../../src/url/parse.ts";
import { anchorIds, hostileAnchor, hostileLink, worstLinks } from "../../fixtures/hostile-links.ts";
import { type LinkedView, readView, sanitiseQuery } from "../../fixtures/read-view.ts";

const inherited = Object.getOwnPropertyNames(Object.prototype).join();

const isOnMap = ([lng = Number.NaN, lat = Number.NaN]: readonly number[]) =>
  Math.abs(lng) <= 180 && Math.abs(lat) <= 85;

/** That the map can show a view: every number in it is one, and in range. */
function expectShowable({ camera, selection }: LinkedView): void {
  if (camera !== null) {
    expect(isOnMap([camera.lng, camera.lat])).toBe(true);
    expect(camera.zoom >= minZoom && camera.zoom <= maxZoom).toBe(true);
  }
  if (selection.kind === "overlay") expect(isOnMap(selection.position)).toBe(true);
  if (selection.kind !== "measure") return;
  for (const end of [selection.start, selection.end]) {
    if (end.kind === "position") expect(isOnMap(end.position)).toBe(true);
  }
}

function expectHarmless(query: string): void {
  const { search, invalidParams } = sanitiseQuery(query);
  // What is kept is usable, and nothing has to be dropped from it again.
  expect(sanitiseQuery(search)).toEqual({ search, invalidParams: [] });
  for (const [parameter] of new URLSearchParams(search)) {
    expect(Object.keys(parsers)).toContain(parameter);
  }
  expect(search).not.toMatch(/[<>"'`\s\\]/);
  // What is told of the rest can be shown: short, whole characters, nothing that turns the line.
  for (const { parameter, value } of invalidParams) {
    for (const text of [parameter, value]) {
      expect([...text].length).toBeLessThanOrEqual(41);
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
  }
  // The view is one, with or without the cleaning (Back may lead to an address without it).
  for (const view of [readView(search), readView(query)]) {
    expectShowable(view);
    expect(hrefOf(readView(hrefOf(view)))).toBe(hrefOf(view));
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(inherited);
}

/** How often an anchor opened what it names, that being there, and how often it was passed over. */
const anchors = { opened: 0, passedOver: 0 };

function expectHarmlessAnchor(query: string, hash: string): void {
  // Once cleaned as the page does first, once as it comes.
  for (const before of [sanitiseQuery(query).search, query]) {
    const after = queryOfAnchor(before, hash);
    if (after === null) {
      anchors.passedOver += 1;
      continue;
    }
    expectShowable(readView(after));
    expect(anchorIds).toContain(hash.slice(1));
    const parts = [...new URLSearchParams(after)];
    const chosen = parts.filter(([name]) => (selectionParams as readonly string[]).includes(name));
    expect(chosen.map(([, value]) => value)).toEqual([hash.slice(1)]);
    // It chooses something that is there, and takes nothing from what the query says besides.
    expect(readView(after).selection.kind).toBe(chosen[0]?.[0]);
    expect(parts.slice(0, -1)).toEqual([...new URLSearchParams(before)]);
    anchors.opened += 1;
  }
}

describe("a link from anywhere", () => {
  test("gives a view the map can show, whatever it holds", () => {
    const runs = 1000 * inject("effort");
    const tried = new Set<string>();
    const property = fc.property(hostileLink, (link) => {
      tried.add(link);
      expectHarmless(link);
    });
    fc.assert(property, { numRuns: runs, skipEqualValues: true });
    expect(tried.size).toBeGreaterThan(runs * 0.95);
  });

  test("gives one with each known trick in each parameter", () => {
    expect(new Set(worstLinks).size).toBeGreaterThan(1000);
    // Each text in each parameter, or every tenth of these pairs.
    const step = inject("effort") > 1 ? 1 : 10;
    for (let index = 0; index < worstLinks.length; index += step) {
      expectHarmless(worstLinks[index] as string);
    }
  });

  test("opens what its anchor names, and nothing by any other anchor", () => {
    const runs = 500 * inject("effort");
    const tried = new Set<string>();
    const query = fc.oneof(fc.constantFrom("", "?scenario=1956"), hostileLink);
    const property = fc.property(query, hostileAnchor, (search, hash) => {
      tried.add(search + hash);
      expectHarmlessAnchor(search, hash);
    });
    fc.assert(property, { numRuns: runs, skipEqualValues: true });
    expect(tried.size).toBeGreaterThan(runs * 0.95);
    // Else it would prove little of the one kind or the other.
    expect(Math.min(anchors.opened, anchors.passedOver)).toBeGreaterThan(runs / 10);
  });
});
