import { useMemo } from "react";
import { expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import { useLaterView } from "../../src/url/use-later-view.ts";
import type { ViewActions } from "../../src/url/use-url-state.ts";
import { homeView, hrefOf, type ViewState } from "../../src/url/view.ts";

const actions = {} as ViewActions;
const parts = ["scenario"] as const;

/** Follows a view, later where only the scenario has changed, and notes each view that was seen. */
async function follow() {
  const seen: ViewState[] = [];
  const { rerender } = await renderHook(
    (view = homeView) => {
      const now = useMemo(() => ({ view, actions, hrefOf }), [view]);
      seen.push(useLaterView(now, parts).view);
    },
    { initialProps: homeView },
  );
  return { seen, show: (view: ViewState) => rerender(view) };
}

test("what may wait is followed in a render of its own", async () => {
  const { seen, show } = await follow();
  seen.length = 0;
  await show({ ...homeView, scenario: "1956" });
  expect(seen[0]?.scenario).toBe("today");
  await expect.poll(() => seen.at(-1)?.scenario).toBe("1956");
});

test("all else is followed at once, and brings along what was waiting", async () => {
  const { seen, show } = await follow();
  seen.length = 0;
  await show({ ...homeView, panel: "claims", scenario: "1956" });
  expect(seen[0]).toMatchObject({ panel: "claims", scenario: "1956" });
});
