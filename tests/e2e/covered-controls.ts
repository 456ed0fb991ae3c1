import type { Page } from "playwright";

/** The controls over the map of which less than four fifths can be reached: something lies over them. */
export function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    const shareOf = (control: Element) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      const hits = steps.flatMap((x) =>
        steps.map((y) => {
          const seen = document.elementFromPoint(left + width * x, top + height * y);
          return seen !== null && control.contains(seen);
        }),
      );
      return hits.filter(Boolean).length / hits.length;
    };
    // Where all is one page the map lies below the text.
    document.querySelector(".map-region")?.scrollIntoView();
    const controls = document.querySelectorAll(
      ".map-region :is(button, summary, label.segment), .sheet-steps button",
    );
    return (
      [...controls]
        .filter((control) => control.checkVisibility({ contentVisibilityAuto: true }))
        // At Okinawa the choice of scenario is for the keyboard alone.
        .filter((control) => control.closest("[data-okinawa] > .top-controls") === null)
        .filter((control) => shareOf(control) < 0.8)
        .map((control) => control.getAttribute("aria-label") ?? control.textContent)
    );
  });
}
