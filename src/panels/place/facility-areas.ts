import type { facilities } from "../../content/facilities.ts";
import { facilityParticulars } from "../../content/facilities-particulars.ts";
import type { FacilityParticulars, Fact } from "../../content/place.ts";

type FacilityId = keyof typeof facilities;

/** A US facility with what lists compare it by. */
export interface FacilityEntry extends Pick<FacilityParticulars, "branch" | "use"> {
  readonly id: FacilityId;
  /** Its area in hectares, with date and basis. */
  readonly area: Fact;
}

const ids = Object.keys(facilityParticulars) as readonly FacilityId[];

/** All US facilities, the largest first. */
export const facilitiesByArea: readonly FacilityEntry[] = ids
  .map((id): FacilityEntry => {
    const { facts, facility } = facilityParticulars[id];
    return { id, area: facts[0], branch: facility.branch, use: facility.use };
  })
  .toSorted((a, b) => b.area.value - a.area.value);
