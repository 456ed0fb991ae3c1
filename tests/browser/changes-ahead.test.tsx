import { expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { useChangesAhead } from "../../src/map/layers/use-changes-ahead.ts";
import { equidistanceLines } from "../../src/scenario/sea-lines.ts";
import { movedSea } from "../../src/scenario/sea-transition.ts";
import type { SeaTopology } from "../../src/scenario/sea-zones.ts";

vi.mock("../../src/scenario/sea-transition.ts", { spy: true });
vi.mock("../../src/scenario/sea-lines.ts", { spy: true });

/** A sea without faces: what is computed of it is empty. */
const sea: SeaTopology = {
  type: "Topology",
  bbox: [0, 0, 1, 1],
  arcs: [],
  objects: { faces: { type: "GeometryCollection", geometries: [] } },
};

test("what a change of scenario draws is computed before anybody asks for it", async () => {
  const zones = ["territorial-sea", "eez-200"] as const;
  await renderHook(() => useChangesAhead(sea, "1956", zones));
  await expect.poll(() => vi.mocked(movedSea).mock.calls.length).toBe(2);
  for (const id of ["today", "four"] as const) {
    expect(equidistanceLines).toHaveBeenCalledWith(sea, id, zones);
    expect(movedSea).toHaveBeenCalledWith(sea, "1956", id, "eez-200");
  }
});
