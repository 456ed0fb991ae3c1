/**
 * A script of its own, which built pages name before the explorer's: fetches what the page lists in
 * its template for that, once the page has been painted. Until then the line is left to what is
 * painted, and then to the explorer's first code, which starts the page while the rest arrives.
 * Meanwhile it notes which buttons are pressed, for `state/early-acts.ts` to press them again.
 */
const later = document.getElementById("after-paint");
if (later instanceof HTMLTemplateElement) {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName("first-contentful-paint").length === 0) return;
    observer.disconnect();
    document.head.append(later.content);
  }).observe({ type: "paint", buffered: true });
}

const root = document.getElementById("root");
if (root !== null) {
  root.dataset["pressed"] = "";
  const note = ({ target }: Event) => {
    const { pressed } = root.dataset;
    if (pressed === undefined) return root.removeEventListener("click", note);
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    const name = button.getAttribute("aria-label") ?? button.textContent;
    root.dataset["pressed"] = `${pressed}${name}\n`;
  };
  root.addEventListener("click", note);
}
