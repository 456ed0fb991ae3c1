import type { CoreText } from "../content-text.ts";
import { claimTitles } from "./claim-titles.ts";
import { contradictionTitles } from "./contradiction-titles.ts";
import { claimKinds, outlets, speakers } from "./labels.ts";
import { scenarioNames } from "./scenario-names.ts";
import { clash, storyHeads } from "./story-heads.ts";

/** The English sentences needed from the start. */
export const core: CoreText = {
  claimTitles,
  contradictions: contradictionTitles,
  scenarios: scenarioNames,
  speakers,
  outlets,
  claimKinds,
  story: storyHeads,
  clash,
};
