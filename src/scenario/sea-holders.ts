import type { GroupId } from "../content/place.ts";
import { type ScenarioId, scenarios } from "../content/scenarios.ts";
import type { AtomId, StateId } from "../content/sea.ts";

/** The group whose coast an atom of the sea belongs to; null for undisputed coasts. */
export function groupOfAtom(atom: AtomId): GroupId | null {
  return atom === "japan" || atom === "russia" ? null : atom;
}

/** The state that holds an atom of the sea under a scenario: whoever administers its coast. */
export function holderOf(atom: AtomId, scenario: ScenarioId): StateId {
  if (atom === "japan") return "JP";
  if (atom === "russia") return "RU";
  return scenarios[scenario].passing.includes(atom) ? "JP" : "RU";
}

/** Whether an atom changes hands between two scenarios. */
export function isMoved(atom: AtomId, from: ScenarioId, to: ScenarioId): boolean {
  return holderOf(atom, from) !== holderOf(atom, to);
}
