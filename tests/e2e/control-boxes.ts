import type { Page } from "playwright";

/** What lies over the map at rest, by the class of each part. */
const parts =
  ".scenario-bar, .condition-line, .back-card, .map-card, .map-key, .scale-bar, .inset, .credit-line";

/** How the controls lie over the map of a page. */
export interface ControlLayout {
  /** The share of the map that they cover together, 0 to 1. */
  readonly share: number;
  /** Pairs that share pixels. */
  readonly overlaps: readonly string[];
  /** Those that reach beyond the map. */
  readonly outside: readonly string[];
  /** Buttons and other targets whose words do not fit them. */
  readonly cut: readonly string[];
}

/** Measures the controls at rest; boxes count whole, with their corners. */
export function layoutOfControls(page: Page): Promise<ControlLayout> {
  return page.evaluate((selector) => {
    const region = document.querySelector(".map-region");
    if (region === null) throw new Error("There is no map");
    const map = region.getBoundingClientRect();
    const isSeen = (element: Element) =>
      element.getBoundingClientRect().width > 0 &&
      element.closest("[data-okinawa] > .top-controls") === null;
    const found = [...region.querySelectorAll(selector)].filter(isSeen);
    const boxes = found.map((element) => ({
      name: element.className,
      element,
      box: element.getBoundingClientRect(),
    }));
    const step = 4;
    let covered = 0;
    let all = 0;
    for (let x = map.left + step / 2; x < map.right; x += step) {
      for (let y = map.top + step / 2; y < map.bottom; y += step) {
        all += 1;
        const isIn = ({ box }: (typeof boxes)[number]) =>
          x >= box.left && x < box.right && y >= box.top && y < box.bottom;
        if (boxes.some(isIn)) covered += 1;
      }
    }
    const slack = 0.5;
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - slack &&
      b.left < a.right - slack &&
      a.top < b.bottom - slack &&
      b.top < a.bottom - slack;
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => meet(one.box, other.box))
        .map((other) => `${one.name} on ${other.name}`),
    );
    const outside = boxes
      .filter(
        ({ box }) =>
          box.left < map.left - slack ||
          box.right > map.right + slack ||
          box.top < map.top - slack ||
          box.bottom > map.bottom + slack,
      )
      .map(({ name }) => name);
    const cut = [
      ...region.querySelectorAll(`:is(${selector}) :is(label, button, li), .condition-line`),
    ]
      .filter((element) => isSeen(element) && !element.matches(".inset-jump"))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent);
    return { share: covered / all, overlaps, outside, cut };
  }, parts);
}

/** Spreads the letters over the map, about as much as a font whose words are a fifth wider. */
export function widenWords(page: Page, isWide: boolean): Promise<void> {
  return page.evaluate(
    (letterSpacing) => {
      for (const element of document.querySelectorAll<HTMLElement>(".map-region *")) {
        if (!(element instanceof SVGElement)) element.style.letterSpacing = letterSpacing;
      }
    },
    isWide ? "0.1em" : "",
  );
}
