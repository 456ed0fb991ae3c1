/**
 * A script of its own, which built pages name before the explorer's: fetches what the page lists in
 * its template for that, once the page has been painted. Until then the line is left to what is
 * painted, and then to the explorer's first code, which starts the page while the rest arrives.
 */
const later = document.getElementById("after-paint");
if (later instanceof HTMLTemplateElement) {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName("first-contentful-paint").length === 0) return;
    observer.disconnect();
    document.head.append(later.content);
  }).observe({ type: "paint", buffered: true });
}
