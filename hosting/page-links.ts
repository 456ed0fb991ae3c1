/** A page and the `Link` header it should come with. */
export interface PageLink {
  /** Its path in the site, `index.html` for a folder. */
  readonly path: string;
  readonly link: string;
}

const styleSheet = /<link rel="stylesheet" crossorigin href="([^"]+)">/;

/**
 * The `Link` header of a page: has browsers fetch the style sheet, which the page is not painted
 * without, before they read the page. A policy in the page holds their own looking ahead back.
 * @param page as it was built
 * @returns undefined for a page that names no style sheet of a build
 */
export function styleLink(page: string): string | undefined {
  const href = styleSheet.exec(page)?.[1];
  // Relative to the page, as the address in it is.
  return href && `<${href}>; rel=preload; as=style; crossorigin`;
}

/** The headers of all pages of a site, those of folders after those of the root. */
export function pageLinks(pages: readonly (readonly [path: string, page: string])[]): PageLink[] {
  return pages
    .flatMap(([path, page]) => {
      const link = styleLink(page);
      return link === undefined ? [] : [{ path, link }];
    })
    .sort((a, b) => a.path.split("/").length - b.path.split("/").length);
}
