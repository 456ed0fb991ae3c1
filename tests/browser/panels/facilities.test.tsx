import { expect, test } from "vitest";
import { FacilitySize } from "../../../src/panels/place/FacilitySize.tsx";
import { FacilityTable } from "../../../src/panels/place/FacilityTable.tsx";
import { renderPanel } from "../render-panel.tsx";

test("the folded table of facilities is sorted by a press on a heading", async () => {
  const screen = await renderPanel(<FacilityTable />);
  await screen.getByText(/32 US facilities/).click();
  const rows = screen.getByRole("rowheader");
  await expect.poll(() => rows.elements().length).toBe(32);
  const area = screen.getByRole("columnheader", { name: "Area" });
  await expect.element(area).toHaveAttribute("aria-sort", "descending");
  await screen.getByRole("button", { name: "Facility" }).click();
  await expect.element(area).not.toHaveAttribute("aria-sort");
  expect(rows.elements()[0]?.textContent).toContain("Army POL Depots");
  await screen.getByRole("link", { name: "Camp Hansen" }).click();
  expect(window.location.search).toContain("place=camp-hansen");
});

test("a facility's size is told against the air bases, its bar among the largest", async () => {
  const screen = await renderPanel(<FacilitySize id="naha-port" />);
  await expect.element(screen.getByText(/× Futenma/)).toBeVisible();
  const current = screen
    .getByRole("listitem")
    .elements()
    .filter((item) => item.ariaCurrent === "true");
  expect(current.map((item) => item.textContent)).toEqual([expect.stringContaining("Naha Port")]);
});

test("other places have no such size", async () => {
  const screen = await renderPanel(<FacilitySize id="shikotan" />);
  expect(screen.container.textContent).toBe("");
});
