import type { GroupId } from "./place.ts";

/** The ids of the public contract, in the order of the control. */
export const scenarioIds = ["today", "1956", "four"] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** What can be shown: a known scenario, or a handover of the reader's own. */
export const choiceIds = [...scenarioIds, "own"] as const;
export type ChoiceId = (typeof choiceIds)[number];

/** The groups that would pass from Russian to Japanese administration, in the order of `groupIds`. */
export type Handover = readonly GroupId[];

/** Where a condition of a scenario stood on 7 January 2019, after the article. */
export type ConditionState =
  | "holds"
  | "not-met"
  | "disputed" // one side holds it, the other denies it
  | "open" // asked or offered, and not answered
  | "later"; // raised after the article

/** A named set of assumptions about who administers the four groups. */
export interface Scenario {
  readonly handedOver: Handover;
  /** The state of each condition that its text tells, in the same order. */
  readonly conditions: readonly ConditionState[];
}

export const scenarios: Readonly<Record<ScenarioId, Scenario>> = {
  today: {
    handedOver: [],
    conditions: ["holds", "disputed", "disputed"],
  },
  "1956": {
    handedOver: ["habomai", "shikotan"],
    conditions: ["not-met", "disputed", "open", "open", "later"],
  },
  four: {
    handedOver: ["habomai", "shikotan", "kunashir", "iturup"],
    conditions: ["not-met", "not-met", "not-met", "open"],
  },
};
