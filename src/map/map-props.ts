import type { RefObject } from "react";
import type { Camera } from "../url/camera-param.ts";

/** What the page hands to the map and hears from it. */
export interface MapProps {
  /** The element the map and its controls fill. */
  readonly region: RefObject<HTMLElement | null>;
  /** Told where the map looks, for links that keep it there. */
  readonly shownCamera: RefObject<Camera | null>;
  /** Told once the map has drawn what it shows, so that a still one can go. */
  readonly onLive: () => void;
  /** Whether the still one is seen until then. */
  readonly isStill: boolean;
}
