import { groupIds } from "./place.ts";
import {
  type ChoiceId,
  type Handover,
  type ScenarioId,
  scenarioIds,
  scenarios,
} from "./scenarios.ts";

/** The groups that a choice hands over; `hold` is the reader's own set. */
export function handoverOf(choice: ChoiceId, hold: Handover): Handover {
  return choice === "own" ? hold : scenarios[choice].handedOver;
}

/** Groups in the order of `groupIds`, each once. */
export function sortedHandover(groups: Handover): Handover {
  return groupIds.filter((group) => groups.includes(group));
}

/** The known scenario that hands over the same groups; null where none does. */
export function scenarioOfHandover(handedOver: Handover): ScenarioId | null {
  const key = `${sortedHandover(handedOver)}`;
  return scenarioIds.find((id) => `${scenarios[id].handedOver}` === key) ?? null;
}
