import { figures } from "virtual:figures";
import { expect, test } from "vitest";
import { ScenarioPanel } from "../../../src/panels/scenario/ScenarioPanel.tsx";
import { renderPanel } from "../render-panel.tsx";

test("land and sea of a scenario are the published figures", async () => {
  const screen = await renderPanel(<ScenarioPanel />, { query: "?scenario=1956" });
  const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
  const table = screen.getByRole("table").first();
  for (const id of ["land-1956-jp", "eez-200-1956-ru", "eez-200-change-1956-jp"] as const) {
    await expect.element(table).toHaveTextContent(whole.format(Math.abs(figures[id].value)));
  }
});

test("today has nothing that moves", async () => {
  const screen = await renderPanel(<ScenarioPanel />);
  await expect.element(screen.getByRole("heading", { level: 2 })).toBeInTheDocument();
  expect(figures["land-change-today-jp"].value).toBe(0);
  expect(screen.getByText(/would move|moves from/).elements()).toEqual([]);
});
