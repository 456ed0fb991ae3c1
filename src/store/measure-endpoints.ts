import { createStore } from "../components/create-store.ts";
import { address } from "../url/address.ts";
import type { EndName, MeasureEnd } from "../url/measure-param.ts";
import { viewActions } from "../url/view-actions.ts";

/** The end of the measured distance that the map sets next. */
export const nextEnd = createStore<EndName>("start");

let kindBefore = address.read().link.view.selection.kind;

address.subscribe(() => {
  const { kind } = address.read().link.view.selection;
  // Measured from a place, the reader has the start and picks the end; otherwise the start comes first.
  if (kind === "measure" && kindBefore !== "measure") {
    nextEnd.write(kindBefore === "place" ? "end" : "start");
  }
  kindBefore = kind;
});

/**
 * Sets the end that is next, and makes the other one next.
 * @returns whether it did: false while nothing is measured
 */
export function setEnd(end: MeasureEnd): boolean {
  const { selection } = address.read().link.view;
  if (selection.kind !== "measure") return false;
  const next = nextEnd.read();
  viewActions.update({ ...selection, [next]: end });
  nextEnd.write(next === "start" ? "end" : "start");
  return true;
}
