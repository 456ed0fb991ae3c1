import { expect, test } from "vitest";
import { sourceIds } from "../../../src/content/sources.ts";
import { SourceRefs } from "../../../src/panels/parts/SourceRefs.tsx";
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

test("a source says who publishes it, whose that is, and when it was read", async () => {
  const screen = await renderPanel(<SourcesPanel />, {
    query: "?panel=sources&entry=tass-buenos-aires-2018",
  });
  const marked = () => screen.container.querySelector('[data-entry="true"]')?.textContent ?? "";
  expect(marked()).toContain("TASS (state-owned, news agency; owner: State of Russia)");
  expect(marked()).toContain("17 December 2018");
  expect(marked()).toContain("read November 2026");
});

test("a source without an address says why, and leads to its archived copy", async () => {
  const screen = await renderPanel(<SourcesPanel />, {
    query: "?panel=sources&entry=japanese-residents-expulsion",
  });
  const marked = screen.container.querySelector('[data-entry="true"]');
  expect(marked?.textContent).toContain("campaign group");
  expect(marked?.textContent).toContain("read in an archived copy");
  expect(marked?.querySelector("a")?.href).toMatch(/^https:\/\/web\.archive\.org\//);
});

test("a short reference names the side of every publisher that has one", async () => {
  const ids = ["tass-buenos-aires-2018", "mofa-apec-2004-russia", "fort-russ-article"] as const;
  const screen = await renderPanel(<SourceRefs ids={[...ids, "asahi-putin-okinawa-2018"]} />);
  await expect.element(screen.getByText(/^TASS/)).toBeInTheDocument();
  expect(screen.container.textContent).toBe(
    "TASS (state-owned); Ministry of Foreign Affairs of Japan (government); Fort Russ (partisan); The Asahi Shimbun",
  );
});

test("a link to a source that was replaced leads to what took its place", async () => {
  const screen = await renderPanel(<SourcesPanel />, {
    query: "?panel=sources&entry=wikipedia-okuma",
  });
  const marked = screen.container.querySelector('[data-entry="true"]');
  expect(marked?.textContent).toContain("Kotobank (Heibonsha) (encyclopaedia)");
  expect(screen.container.querySelector(".notice")).toBeNull();
});

test("the pages about the atlas itself are linked below", async () => {
  const screen = await renderPanel(<SourcesPanel />, { query: "?panel=sources" });
  await screen.getByRole("link", { name: "Privacy" }).click();
  expect(window.location.search).toBe("?panel=privacy");
});
