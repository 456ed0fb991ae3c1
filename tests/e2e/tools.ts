import type { Page } from "playwright";
import { explorer, openMore, type PageBox } from "./explorer.ts";

/** The tools of the map: measuring, and laying an island over another place. */
export const measurePanel = (page: Page) => explorer.panel(page, "Distance between two places");

/** Begins to measure, or ends it, by the menu over the map. */
export async function pressMeasure(page: Page): Promise<void> {
  await openMore(page);
  await page.getByRole("button", { name: "Measure a distance" }).click();
}

export const overlayPanel = (page: Page) =>
  explorer.panel(page, "An island laid over another place");
export const handle = (page: Page) => page.getByRole("button", { name: "Move Iturup" });

/** The box of the first element of a kind, which must have one. */
export async function boxOf(page: Page, selector: string): Promise<PageBox> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} has no box`);
  return box;
}
