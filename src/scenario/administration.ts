import type { GroupId } from "../content/place.ts";
import { type ScenarioId, scenarios } from "../content/scenarios.ts";

/**
 * Who holds a disputed group under a scenario. `administered-by-russia`: Russia administers
 * it and Japan claims it, as today; `passes-to-japan`: it is what the scenario changes.
 */
export type Administration = "administered-by-russia" | "passes-to-japan";

/** The standing of a group under a scenario. */
export function administrationOf(group: GroupId, scenario: ScenarioId): Administration {
  return scenarios[scenario].passing.includes(group) ? "passes-to-japan" : "administered-by-russia";
}
