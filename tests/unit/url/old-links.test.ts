import { expect, test } from "vitest";
import { parseQuery } from "../../../src/url/parse.ts";
import { selectionKey } from "../../../src/url/view.ts";
import oldLinks from "../../fixtures/old-links.json" with { type: "json" };

/** What a link leads to, without what is as at the start. */
function readLink(link: string): object {
  const { link: parsed, invalidParams } = parseQuery(link);
  const { view, camera, q } = parsed;
  const filters = Object.entries(view.claimFilters).filter(([, value]) => value !== null);
  expect(invalidParams).toEqual([]);
  return {
    scenario: view.scenario,
    selection: selectionKey(view.selection),
    panel: view.panel,
    ...(view.claimView !== "all" && { view: view.claimView }),
    ...(filters.length > 0 && { filters: Object.fromEntries(filters) }),
    ...(view.entry !== null && { entry: view.entry }),
    ...(view.theme !== null && { theme: view.theme }),
    ...(view.compare !== null && { compare: view.compare }),
    ...(view.layers !== null && { layers: view.layers }),
    ...(camera !== null && { map: [camera.zoom, camera.lat, camera.lng] }),
    ...(q !== null && { q }),
  };
}

// Links that are out in the world: none may ever leave this list.
test.each(oldLinks)("$link goes on meaning what it meant", ({ link, ...meaning }) => {
  expect(readLink(link)).toEqual(meaning);
});
