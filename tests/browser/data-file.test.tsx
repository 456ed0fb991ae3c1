import { afterEach, expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { basesFile, pointsFile } from "../../src/dossier/geo-file.ts";
import { useDataFile, useFailedFiles } from "../../src/dossier/use-data-file.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("a file is fetched once for all that use it, and only when it is wanted", async () => {
  const fetched = vi.spyOn(window, "fetch");
  const { result, rerender } = await renderHook(
    (wanted = false) => [useDataFile(basesFile, wanted), useDataFile(basesFile, wanted)],
    { initialProps: false },
  );
  expect(result.current.map(({ status }) => status)).toEqual(["idle", "idle"]);
  await rerender(true);
  await expect.poll(() => result.current.map(({ status }) => status)).toEqual(["ready", "ready"]);
  expect(fetched).toHaveBeenCalledOnce();
});

test("a file that fails is named, not fetched again by itself, and there after a retry", async () => {
  const fetched = vi.spyOn(window, "fetch").mockResolvedValueOnce(new Response("<!doctype html>"));
  const { result, rerender } = await renderHook(() => ({
    load: useDataFile(pointsFile),
    failed: useFailedFiles(),
  }));
  await expect
    .poll(() => result.current.failed.map(({ path }) => path))
    .toEqual(["places.geojson"]);
  await rerender();
  expect(fetched).toHaveBeenCalledOnce();
  await expect.poll(() => document.documentElement.dataset["settled"]).toBe("true");
  result.current.failed[0]?.retry();
  await expect.poll(() => result.current.load.status).toBe("ready");
  expect(result.current.failed).toEqual([]);
});
