import { createStore, type Store } from "../../components/create-store.ts";
import type { Pixels } from "./label-boxes.ts";
import type { Box } from "./label-placement.ts";

/** What the shares written on the sea take up, in layer pixels: names of all but islands keep clear of them. */
export const shareBoxes = createStore<readonly Box[]>([]);

/** What names of facilities in the sea and their leaders take up, in layer pixels. */
export const facilityBoxes = createStore<readonly Box[]>([]);

/** What the names of disputed islands take up, in layer pixels: shares keep clear of them. */
export const islandNameBoxes = createStore<readonly Box[]>([]);

/** What the names on the map take up, in layer pixels: the names of lines keep clear of them. */
export const nameBoxes = createStore<readonly Box[]>([]);

/** Boxes in pixels from another origin. */
export function movedBoxes(boxes: readonly Box[], { x, y }: Pixels): readonly Box[] {
  return boxes.map(({ left, top, right, bottom }) => ({
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  }));
}

/** Writes boxes, but where they are what is there: what is written around them stays. */
export function writeBoxes(store: Store<readonly Box[]>, boxes: readonly Box[]): void {
  if (JSON.stringify(boxes) !== JSON.stringify(store.read())) store.write(boxes);
}
