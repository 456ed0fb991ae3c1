import { type GroupId, groupIds } from "../content/place.ts";
import type { SeaMeasures } from "../content/sea.ts";
import { landTransfer } from "./land-transfer.ts";
import type { HandoverAtoms } from "./outcome.ts";

/** The atoms, from what the pipeline measured and the stated figures of the groups. */
export function handoverAtoms({ faces, lines }: SeaMeasures): HandoverAtoms {
  const groups = Object.fromEntries(
    groupIds.map((group) => {
      const { areaKm2, population2018 } = landTransfer([group]);
      return [group, { landKm2: areaKm2.value, residents2018: population2018.value }];
    }),
  ) as Record<GroupId, { landKm2: number; residents2018: number }>;
  return { groups, sea: { faces, lines } };
}
