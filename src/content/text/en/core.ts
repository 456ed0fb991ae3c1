import type { CoreText } from "../content-text.ts";
import { claimText } from "./claims.ts";
import { claimKinds, outlets, speakers } from "./labels.ts";
import { scenarioNames } from "./scenario-names.ts";
import { summaries } from "./summaries.ts";

/** The English sentences needed from the start. */
export const core: CoreText = {
  summaries,
  claims: claimText,
  scenarios: scenarioNames,
  speakers,
  outlets,
  claimKinds,
};
