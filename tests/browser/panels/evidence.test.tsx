import { describe, expect, test } from "vitest";
import { correctionIds } from "../../../src/content/corrections.ts";
import { particularsOf } from "../../../src/content/place-particulars.ts";
import { CorrectionsPanel } from "../../../src/panels/corrections/CorrectionsPanel.tsx";
import { EvidencePanel } from "../../../src/panels/evidence/EvidencePanel.tsx";
import { FactList } from "../../../src/panels/parts/FactList.tsx";
import { renderPanel } from "../render-panel.tsx";

type Screen = Awaited<ReturnType<typeof renderPanel>>;

const rows = (screen: Screen) => [...screen.container.querySelectorAll("tbody tr")];
const cells = (screen: Screen, column: number) =>
  rows(screen).map((row) => row.children[column]?.textContent ?? "");
const evidence = (query = "?panel=evidence") => renderPanel(<EvidencePanel />, { query });

describe("the list of evidence", () => {
  test("has every record with value, date, basis and confidence", async () => {
    const screen = await evidence();
    expect(rows(screen).length).toBeGreaterThan(250);
    for (const row of rows(screen)) {
      expect([...row.children].map(({ textContent }) => textContent)).not.toContain("");
    }
    await expect
      .element(screen.getByRole("row", { name: /^Shikotan: Area 247.7 km² 2021/ }))
      .toBeVisible();
  });

  test("is sorted by a press on a heading, and turned round by a second", async () => {
    const screen = await evidence();
    const heading = screen.getByRole("columnheader", { name: "Figure" });
    await heading.getByRole("button").click();
    await expect.element(heading).toHaveAttribute("aria-sort", "ascending");
    const names = cells(screen, 0);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
    await heading.getByRole("button").click();
    await expect.element(heading).toHaveAttribute("aria-sort", "descending");
    expect(cells(screen, 0)[0]).toBe(names.at(-1));
  });

  test("is narrowed by words, kind and place", async () => {
    const screen = await evidence();
    await screen.getByRole("searchbox").fill("434273");
    await expect.poll(() => rows(screen).length).toBe(1);
    await expect.element(screen.getByRole("status")).toHaveTextContent(/^1 figure of /);
    await screen.getByRole("searchbox").fill("");
    await screen.getByRole("combobox", { name: "Place" }).selectOptions("Shikotan");
    await screen.getByRole("combobox", { name: "Kind" }).selectOptions("People");
    await expect.poll(() => rows(screen).length).toBeLessThan(8);
    expect(cells(screen, 0).every((name) => name.includes("Shikotan"))).toBe(true);
  });

  test("marks the record that a link names, and says so where there is none", async () => {
    const known = await evidence("?panel=evidence&entry=shikotan-area-with-islets");
    expect(known.container.querySelector('[data-entry="true"]')?.textContent).toContain("251 km²");
    await known.unmount();
    const unknown = await evidence("?panel=evidence&entry=nothing");
    await expect.element(unknown.getByText(/“nothing”/)).toBeVisible();
  });
});

test("a figure of a place leads to its record", async () => {
  const screen = await renderPanel(
    <FactList place="shikotan" facts={particularsOf("shikotan").facts} />,
    { query: "?panel=places" },
  );
  await screen.getByRole("link", { name: "Evidence: Highest point" }).click();
  expect(window.location.search).toBe("?panel=evidence&entry=shikotan-highest-point");
});

test("corrections say what was wrong, what is right, why and since when", async () => {
  const screen = await renderPanel(<CorrectionsPanel />, { query: "?panel=corrections" });
  const entries = [...screen.container.querySelectorAll(".correction")];
  expect(entries).toHaveLength(correctionIds.length);
  for (const entry of entries) {
    expect(entry.querySelectorAll("dd")).toHaveLength(3);
    expect(entry.textContent).toMatch(/There from \d+ November 2026, corrected 1 December 2026/);
  }
  await screen.getByRole("link", { name: "Term: Low-tide elevation" }).click();
  expect(window.location.search).toBe("?panel=terms&entry=low-tide-elevation");
});
