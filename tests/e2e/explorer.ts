import type { Page } from "playwright";

/** The page as its readers name its parts; the only file of the stories that knows how to find them. */
export const explorer = {
  map: (page: Page) => page.getByRole("region", { name: "Map" }),
  scenario: (page: Page, name: string) =>
    page.getByRole("radiogroup", { name: "Scenario" }).getByRole("radio", { name }),
  tab: (page: Page, name: string) => page.getByRole("tab", { name }),
  status: (page: Page) => page.getByRole("status"),
  listbox: (page: Page) => page.getByRole("listbox", { name: "Places on the map" }),
  /** A place's entry in the list; its panel's or a claim's links have the same name. */
  placeLink: (page: Page, name: string) => page.getByRole("link", { name, exact: true }),
  /** The panel of a place or claim, named by its heading. */
  panel: (page: Page, name: string) => page.getByRole("article", { name, exact: true }),
};

/** The areas of the computed sea on the map, where it is shown. */
export const seaZones = (page: Page) => page.locator(".leaflet-sea-pane:not([hidden]) .sea-zone");

/** Opens the menu over the map, where it is not open. */
export async function openMore(page: Page): Promise<void> {
  const menu = page.getByRole("dialog", { name: "More" });
  if (await menu.isVisible()) return;
  await explorer.map(page).getByRole("button", { name: "More", exact: true }).click();
  await menu.waitFor();
}

/** Opens the legend with the switches of the layers, from the menu where the map is small. */
export async function openLayers(page: Page): Promise<void> {
  const panel = page.getByRole("dialog", { name: "Legend and layers" });
  if (await panel.isVisible()) return;
  const button = explorer.map(page).getByRole("button", { name: "Legend and layers" });
  const isSmall = (await button.filter({ visible: true }).count()) === 0;
  if (isSmall) await openMore(page);
  await button.filter({ visible: true }).first().click();
  await panel.waitFor();
}

/** The switch of a zone of the sea, once the layers are open. */
export const seaLayer = (page: Page, name: string) =>
  page.getByRole("group", { name: "Layers" }).getByRole("checkbox", { name });

/** Places whose marks on the map have an attribute of that value, without repetition. */
export function placesMarked(page: Page, attribute: string, value: string): Promise<string[]> {
  return page
    .locator(`.leaflet-pane path[data-${attribute}="${value}"]`)
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => (element as HTMLElement).dataset["place"] ?? "")),
    ]);
}

/** A rectangle in pixels of the page. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around the marks of a place that are drawn, once it has some. */
export async function boxOfPlace(page: Page, place: string): Promise<PageBox> {
  const marks = page.locator(`.leaflet-pane path[data-place="${place}"]`);
  await marks.first().waitFor({ state: "attached" });
  return marks.evaluateAll((elements) => {
    const boxes = elements
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0);
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    return {
      x: left,
      y: top,
      width: Math.max(...boxes.map((box) => box.right)) - left,
      height: Math.max(...boxes.map((box) => box.bottom)) - top,
    };
  });
}

/** A point of the page that lies on the land of a place and under nothing else. */
export async function pointOnLand(page: Page, place: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOfPlace(page, place);
  const steps = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
  const candidates = steps.flatMap((right) =>
    steps.map((down) => ({ x: x + width * right, y: y + height * down })),
  );
  const found = await page.evaluate(
    ({ candidates, place }) =>
      candidates.find(
        ({ x, y }) =>
          (document.elementFromPoint(x, y) as SVGElement | null)?.dataset["place"] === place,
      ),
    { candidates, place },
  );
  if (found === undefined) throw new Error(`No land of ${place} is to be seen`);
  return found;
}

/** The page's query, readable. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}
