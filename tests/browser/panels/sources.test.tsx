import { expect, test } from "vitest";
import { sourceIds } from "../../../src/content/sources.ts";
import { SourcesPanel } from "../../../src/panels/sources/SourcesPanel.tsx";
import { viewActions } from "../../../src/url/view-actions.ts";
import { renderPanel } from "../render-panel.tsx";

type Screen = Awaited<ReturnType<typeof renderPanel>>;

const groups = (screen: Screen) => [...screen.container.querySelectorAll("details")];
const openGroups = (screen: Screen) => groups(screen).filter(({ open }) => open);

test("sources are folded by kind, and the numbers on the groups add up to all of them", async () => {
  const screen = await renderPanel(<SourcesPanel />, { query: "?panel=sources" });
  await expect.element(screen.getByRole("heading", { level: 2 })).toBeInTheDocument();
  expect(openGroups(screen)).toEqual([]);
  const sizes = groups(screen).map((group) => Number(/\d+$/.exec(group.innerText.trim())?.[0]));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(sourceIds.length);
});

test("a link to a source opens its group, and marks it there", async () => {
  const screen = await renderPanel(<SourcesPanel />, { query: "?panel=sources&entry=gshhg" });
  expect(openGroups(screen)).toHaveLength(1);
  const marked = screen.container.querySelector('[data-entry="true"]');
  expect(marked?.textContent).toContain("GSHHG");
  expect(marked?.textContent).toContain("LGPL-3.0-or-later");

  viewActions.selectPanel("sources", "joint-declaration-1956-unts-french");
  await expect
    .poll(() => openGroups(screen)[0]?.querySelector('[data-entry="true"]')?.textContent)
    .not.toBeUndefined();
});

test("the pages about the atlas itself are linked below", async () => {
  const screen = await renderPanel(<SourcesPanel />, { query: "?panel=sources" });
  await screen.getByRole("link", { name: "Privacy" }).click();
  expect(window.location.search).toBe("?panel=privacy");
});
