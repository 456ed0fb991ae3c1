import type { ClaimId } from "./claims.ts";
import { type ContradictionId, differingPlaces, placesOfSide } from "./contradictions.ts";
import { type GroupId, groupIds } from "./place.ts";

/** The disputed groups that a side's claims are about. */
export function groupsOfSide(side: readonly ClaimId[]): readonly GroupId[] {
  const places = placesOfSide(side);
  return groupIds.filter((group) => places.includes(group));
}

/** Whether the sides of a contradiction differ in which of the four they cover. */
export function differsInGroups(id: ContradictionId): boolean {
  const differing = differingPlaces(id);
  return groupIds.some((group) => differing.includes(group));
}
