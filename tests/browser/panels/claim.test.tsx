import { expect, test } from "vitest";
import { ClaimPanel } from "../../../src/panels/claim/ClaimPanel.tsx";
import { ClaimsPanel } from "../../../src/panels/claim/ClaimsPanel.tsx";
import { renderPanel } from "../render-panel.tsx";

test("a claim comes with its verdict, its way to the reader and its neighbours", async () => {
  const screen = await renderPanel(<ClaimPanel id="p5-four-islands" />);
  await expect.element(screen.getByRole("heading", { level: 2 })).toBeInTheDocument();
  const headings = screen.getByRole("heading", { level: 3 }).elements();
  expect(headings.map(({ textContent }) => textContent)).toContain("Verdict and reason");
  const neighbours = screen.getByRole("navigation", { name: "Claims before and after" });
  await expect.element(neighbours.getByRole("link").first()).toBeInTheDocument();
});

test("the list of claims shows those that pass the filters of the link", async () => {
  const screen = await renderPanel(<ClaimsPanel />, { query: "?panel=claims&about=shikotan" });
  await expect.element(screen.getByRole("heading", { level: 2 })).toHaveTextContent(/of \d+/);
});
