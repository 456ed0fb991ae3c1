import { expect, test } from "vitest";
import { claimTitles } from "../../../src/content/text/en/claim-titles.ts";
import { ContradictionPanel } from "../../../src/panels/claim/ContradictionPanel.tsx";
import { renderPanel } from "../render-panel.tsx";

test("a contradiction about islands is two small maps, and the document comes before the reason", async () => {
  const screen = await renderPanel(<ContradictionPanel id="four-or-two-islands" />);
  expect(screen.getByRole("img").elements()).toHaveLength(2);
  const headings = screen.getByRole("heading", { level: 3 }).elements();
  expect(headings.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
    "What the document says",
    "Why",
  ]);
  await expect
    .element(screen.getByText("Article 9 of the Joint Declaration names two"))
    .toBeVisible();
});

test("a contradiction of words has no maps but the titles of its claims", async () => {
  const screen = await renderPanel(<ContradictionPanel id="which-statement" />);
  expect(screen.getByRole("img").elements()).toEqual([]);
  await expect
    .element(screen.getByRole("link", { name: new RegExp(claimTitles["p5-four-islands"]) }))
    .toBeVisible();
  await expect
    .element(screen.getByRole("link", { name: new RegExp(claimTitles["p9-say-over-bases"]) }))
    .toBeVisible();
});
