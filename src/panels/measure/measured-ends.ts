import { isLand } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import type { Measure, MeasureEnd } from "../../url/measure-param.ts";

/** How far the GSHHG shore may be off here. */
const shoreToleranceKm = 0.2;

/** Whether an end is land, measured at its shore. */
export function isShore(end: MeasureEnd): boolean {
  // The coast data lack Signalny: it is measured at its published point.
  if (end.kind === "coast") return true;
  if (end.kind === "position" || end.id === "signalny") return false;
  return isLand(placeOf(end.id).kind);
}

/** How far a distance may be off because its ends are shores; 0 between two points. */
export function toleranceKmOf({ start, end }: Measure): number {
  return [start, end].filter(isShore).length * shoreToleranceKm;
}
