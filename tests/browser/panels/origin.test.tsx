import { expect, test } from "vitest";
import { ClaimPanel } from "../../../src/panels/claim/ClaimPanel.tsx";
import { ClaimsPanel } from "../../../src/panels/claim/ClaimsPanel.tsx";
import { ContradictionPanel } from "../../../src/panels/claim/ContradictionPanel.tsx";
import { StoryShares } from "../../../src/panels/story/StoryShares.tsx";
import { renderPanel } from "../render-panel.tsx";

const heading = "How one article came to contradict itself";

test("the origin of the article is told from the finding, the newer item first", async () => {
  const screen = await renderPanel(<ClaimsPanel />, { query: "?panel=claims&view=origin" });
  await expect.element(screen.getByRole("heading", { level: 2, name: heading })).toBeVisible();
  const dates = [...screen.container.querySelectorAll(".origin-items time")];
  expect(dates.map((each) => each.getAttribute("datetime"))).toEqual([
    "2019-01",
    "2019-01-06",
    "2019-01-01",
  ]);
  const table = screen.getByRole("table");
  expect(table.getByRole("row").elements()).toHaveLength(5);
  const portuguese = table.getByRole("rowheader", { name: "“declaração”" });
  await expect.element(portuguese).toHaveAttribute("lang", "pt");
});

test("a contradiction leads to it", async () => {
  const screen = await renderPanel(<ContradictionPanel id="which-statement" />);
  await expect
    .element(screen.getByRole("link", { name: heading }))
    .toHaveAttribute("href", expect.stringContaining("view=origin"));
});

test("a claim shows the words it rests on, and which of its paragraph they are", async () => {
  const screen = await renderPanel(<ClaimPanel id="p5-four-islands" />);
  await expect.element(screen.getByText("“four disputed islands”").first()).toBeVisible();
  await expect.element(screen.getByText("Paragraph 5, words 10 to 12")).toBeVisible();
});

test("the first screen names the article and leads to it", async () => {
  const screen = await renderPanel(<StoryShares />);
  await expect
    .element(screen.getByRole("link", { name: "Fort Russ, January 2019" }))
    .toHaveAttribute("href", expect.stringMatching(/^https:\/\/fort-russ\.com\/2019\/01\//));
});
