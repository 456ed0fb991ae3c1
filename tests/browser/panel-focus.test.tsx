import { expect, test } from "vitest";
import { SidePanel } from "../../src/layout/SidePanel.tsx";
import { SideTabs } from "../../src/layout/SideTabs.tsx";
import { viewActions } from "../../src/url/view-actions.ts";
import { renderPanel } from "./render-panel.tsx";

/** The side panel under its tabs and a box to type in, as the search is. */
const page = (
  <>
    <input aria-label="Box" />
    <SideTabs />
    <SidePanel />
  </>
);

const headingOf = (name: string) => ({ level: 2, name });

test("a link without a selection leaves focus alone, one with a selection starts at its heading", async () => {
  const plain = await renderPanel(page, { query: "?scenario=today" });
  await expect.element(plain.getByRole("link", { name: "Shikotan" }).first()).toBeInTheDocument();
  expect(document.activeElement).toBe(document.body);
  await plain.unmount();
  const screen = await renderPanel(page, { query: "?place=shikotan" });
  await expect.element(screen.getByRole("heading", headingOf("Shikotan"))).toHaveFocus();
});

test("a panel takes focus when it opens and gives it back to its entry when it closes", async () => {
  const screen = await renderPanel(page, { query: "?scenario=today" });
  const entry = screen.getByRole("link", { name: "Shikotan", exact: true }).first();
  await entry.click();
  await expect.element(screen.getByRole("heading", headingOf("Shikotan"))).toHaveFocus();
  await screen.getByRole("button", { name: "Back" }).click();
  await expect.element(entry).toHaveFocus();
});

test("focus goes back to an opener beside the list, which stayed", async () => {
  const screen = await renderPanel(page, { query: "?scenario=today" });
  await screen.getByLabelText("Box").click();
  viewActions.select({ kind: "place", id: "iturup" });
  await expect.element(screen.getByRole("heading", headingOf("Iturup"))).toHaveFocus();
  viewActions.close();
  await expect.element(screen.getByLabelText("Box")).toHaveFocus();
});

test("without opener or entry, focus goes to the selected tab", async () => {
  const screen = await renderPanel(page, { query: "?measure=cape-nosappu~shikotan" });
  await expect.element(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  viewActions.close();
  await expect.element(screen.getByRole("tab", { name: "Places" })).toHaveFocus();
});

test("typing on while a panel is late is not interrupted", async () => {
  const screen = await renderPanel(page, { query: "?scenario=today" });
  const box = screen.getByLabelText("Box");
  await box.click();
  // Not shown before in this file, so that its code is still to come.
  viewActions.selectPanel("terms");
  await expect.element(screen.getByText("Loading…")).toBeInTheDocument();
  box.element().dispatchEvent(new Event("input", { bubbles: true }));
  await expect.element(screen.getByRole("heading", headingOf("Terms"))).toBeInTheDocument();
  await expect.poll(() => document.documentElement.dataset["settled"]).toBe("true");
  await expect.element(box).toHaveFocus();
});
