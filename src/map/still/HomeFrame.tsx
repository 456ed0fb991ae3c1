import { createContext, use } from "react";

/** The still map as the page came with it: SVG of our own build; empty where there is none. */
export const StillMapContext = createContext("");

/**
 * Where the four islands are while nothing is chosen: clear of the controls over the map, as the
 * style sheet lays it out. It holds the still map until the live one has drawn as much.
 */
export function HomeFrame({ isStill }: { readonly isStill: boolean }) {
  const still = use(StillMapContext);
  if (!isStill || still === "") return <div className="home-frame" aria-hidden="true" />;
  return (
    <div
      key="still"
      className="home-frame still-map"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own build
      dangerouslySetInnerHTML={{ __html: still }}
    />
  );
}
