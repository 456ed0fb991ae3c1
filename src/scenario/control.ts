import type { GroupId } from "../content/place.ts";
import type { Handover } from "../content/scenarios.ts";
import type { AtomId, StateId } from "../content/sea.ts";

/** The group whose coast an atom of the sea belongs to; null for undisputed coasts. */
export function groupOfAtom(atom: AtomId): GroupId | null {
  return atom === "japan" || atom === "russia" ? null : atom;
}

/**
 * The state in control after a handover: of a disputed group, or of an atom of the sea, which goes
 * with its coast.
 */
export function controlOf(atom: AtomId, handedOver: Handover): StateId {
  const group = groupOfAtom(atom);
  if (group === null) return atom === "japan" ? "JP" : "RU";
  return handedOver.includes(group) ? "JP" : "RU";
}

/** Whether control of an atom differs between two handovers. */
export function changesControl(atom: AtomId, from: Handover, to: Handover): boolean {
  return controlOf(atom, from) !== controlOf(atom, to);
}

/**
 * How a disputed group is drawn under a scenario. `administered-by-russia`: Russia administers it and
 * Japan claims it, as today; `passes-to-japan`: it is what the scenario changes.
 */
export type Administration = "administered-by-russia" | "passes-to-japan";

/** The administration of a disputed group after a handover. */
export function administrationOf(group: GroupId, handedOver: Handover): Administration {
  return controlOf(group, handedOver) === "JP" ? "passes-to-japan" : "administered-by-russia";
}
