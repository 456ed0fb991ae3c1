import type { ScenariosText } from "../content-text.ts";
import { estimates } from "./estimates.ts";
import { figureMethods } from "./figure-methods.ts";
import { proposalNote, proposalText, treatyFirst } from "./proposals.ts";
import { scenarioText } from "./scenarios.ts";
import { seaVariants } from "./sea-variants.ts";

/** What is read about the scenarios, in English. */
export const scenariosText: ScenariosText = {
  scenarios: scenarioText,
  proposals: proposalText,
  proposalNote,
  treatyFirst,
  figureMethods,
  seaVariants,
  estimates,
};
