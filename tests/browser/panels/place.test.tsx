import { expect, test } from "vitest";
import { PlacePanel } from "../../../src/panels/place/PlacePanel.tsx";
import { PlacesPanel } from "../../../src/panels/place/PlacesPanel.tsx";
import { renderPanel } from "../render-panel.tsx";

test("a place tells who administers it under the scenario of the view", async () => {
  const screen = await renderPanel(<PlacePanel id="shikotan" />, { query: "?scenario=1956" });
  const panel = screen.getByRole("article", { name: "Shikotan" });
  await expect.element(panel).toHaveTextContent("passes to Japan");
  await expect.element(panel).toHaveTextContent("色丹");
});

test("a place of the list leads to its panel, and stays in the view's scenario", async () => {
  const screen = await renderPanel(<PlacesPanel />, { query: "?scenario=four" });
  const link = screen.getByRole("link", { name: "Iturup", exact: true });
  await expect.element(link).toHaveAttribute("href", expect.stringContaining("scenario=four"));
  await link.click();
  expect(window.location.search).toBe("?scenario=four&place=iturup");
});
