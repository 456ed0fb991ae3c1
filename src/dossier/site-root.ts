/**
 * The address of a file of the site, whichever language's page asks: pages in folders of their own
 * say in `data-root` where the site begins.
 * @param path relative to the root of the site
 * @returns an absolute address; `./` and the path where a page is rendered ahead, which the page's
 *   writer turns towards the root
 */
export function siteHref(path: string): string {
  if (typeof document === "undefined") return `./${path}`;
  const root = new URL(document.documentElement.dataset["root"] ?? "./", document.baseURI);
  return new URL(path, root).href;
}
