import type { GroupId } from "../content/place.ts";
import { type ScenarioId, scenarios } from "../content/scenarios.ts";
import type { AtomId, StateId } from "../content/sea.ts";

/** The group whose coast an atom of the sea belongs to; null for undisputed coasts. */
export function groupOfAtom(atom: AtomId): GroupId | null {
  return atom === "japan" || atom === "russia" ? null : atom;
}

/**
 * The state in control under a scenario: of a disputed group, or of an atom of the sea, which goes
 * with its coast.
 */
export function controlOf(atom: AtomId, scenario: ScenarioId): StateId {
  const group = groupOfAtom(atom);
  if (group === null) return atom === "japan" ? "JP" : "RU";
  return scenarios[scenario].passing.includes(group) ? "JP" : "RU";
}

/** Whether control of an atom differs between two scenarios. */
export function changesControl(atom: AtomId, from: ScenarioId, to: ScenarioId): boolean {
  return controlOf(atom, from) !== controlOf(atom, to);
}

/**
 * How a disputed group is drawn under a scenario. `administered-by-russia`: Russia administers it and
 * Japan claims it, as today; `passes-to-japan`: it is what the scenario changes.
 */
export type Administration = "administered-by-russia" | "passes-to-japan";

/** The administration of a disputed group under a scenario. */
export function administrationOf(group: GroupId, scenario: ScenarioId): Administration {
  return controlOf(group, scenario) === "JP" ? "passes-to-japan" : "administered-by-russia";
}
