import { createContext, use } from "react";

/** The markup of the poster, where the page is prerendered; empty in the browser. */
export const PosterContext = createContext("");

/**
 * The first picture of the map: land and islands, as the prerendered page has them. In the browser
 * hydrating leaves that as it is.
 */
export function Poster() {
  return (
    <div
      className="poster"
      aria-hidden="true"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own build
      dangerouslySetInnerHTML={{ __html: use(PosterContext) }}
    />
  );
}
