import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withoutDragCursors } from "../../../build/drag-cursor.ts";

const leafletSheet = createRequire(import.meta.url).resolve("leaflet/dist/leaflet.css");

test("Leaflet's style sheet loses its cursors of a drag, and nothing else", () => {
  const before = readFileSync(leafletSheet, "utf8");
  const after = withoutDragCursors(before);
  expect(before).toContain(".leaflet-dragging .leaflet-grab .leaflet-interactive");
  expect(after).not.toContain("leaflet-dragging");
  const rulesOf = (css: string) => css.match(/\{/g)?.length ?? 0;
  expect(rulesOf(after)).toBe(rulesOf(before) - 1);
  expect(after).toContain(".leaflet-crosshair .leaflet-interactive");
});

test("a style sheet that has none is told, so that a new one of Leaflet's is not passed over", () => {
  expect(() => withoutDragCursors(".leaflet-grab { cursor: grab; }")).toThrow("no cursors");
});
