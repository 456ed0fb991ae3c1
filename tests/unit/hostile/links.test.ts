import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxZoom, minZoom } from "../../../src/state/camera.ts";
import { dropMisfits } from "../../../src/state/link-misfits.ts";
import { hrefOf, type LinkedView, linkParsers } from "../../../src/state/view-state.ts";
import { hostileLink, worstLinks } from "../../fixtures/hostile-links.ts";
import { readView } from "../../fixtures/read-view.ts";

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
  const { search, misfits } = dropMisfits(query);
  // What is kept is usable, and nothing has to be dropped from it again.
  expect(dropMisfits(search)).toEqual({ search, misfits: [] });
  for (const [parameter] of new URLSearchParams(search)) {
    expect(Object.keys(linkParsers)).toContain(parameter);
  }
  expect(search).not.toMatch(/[<>"'`\s\\]/);
  // What is told of the rest can be shown: short, whole characters, nothing that turns the line.
  for (const { parameter, value } of misfits) {
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

describe("a link from anywhere", () => {
  test("gives a view the map can show, whatever it holds", { timeout: 300_000 }, () => {
    fc.assert(fc.property(hostileLink, expectHarmless), { numRuns: 20_000 });
  });

  test("gives one with each known trick in each parameter", () => {
    expect(worstLinks.length).toBeGreaterThan(500);
    for (const link of worstLinks) expectHarmless(link);
  });
});
