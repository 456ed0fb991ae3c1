import type { FacilityEntry } from "./facility-areas.ts";

/** The columns the list of facilities can be sorted by. */
export const facilityColumns = ["name", "branch", "area"] as const;
export type FacilityColumn = (typeof facilityColumns)[number];

/** The order of a list: one column, from its usual first end or from the other. */
export interface FacilityOrder {
  readonly column: FacilityColumn;
  readonly isReversed: boolean;
}

/** The direction of a column as `aria-sort` has it: areas usually start with the largest. */
export function directionOf({ column, isReversed }: FacilityOrder): "ascending" | "descending" {
  return (column === "area") === isReversed ? "ascending" : "descending";
}

/** The order after a press on a column's heading: a second press turns it round. */
export function orderAfterPress(order: FacilityOrder, column: FacilityColumn): FacilityOrder {
  return { column, isReversed: order.column === column && !order.isReversed };
}

/**
 * Facilities in an order; equals keep the order in which they come.
 * @param textOf what a column shows of a facility in the reader's language
 */
export function sortedFacilities(
  entries: readonly FacilityEntry[],
  { column, isReversed }: FacilityOrder,
  textOf: (entry: FacilityEntry, column: "name" | "branch") => string,
): readonly FacilityEntry[] {
  const compare = (a: FacilityEntry, b: FacilityEntry) =>
    column === "area"
      ? b.area.value - a.area.value
      : textOf(a, column).localeCompare(textOf(b, column));
  return entries.toSorted((a, b) => (isReversed ? -compare(a, b) : compare(a, b)));
}
