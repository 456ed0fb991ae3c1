import type { EstimateId } from "../../published-estimates.ts";

/** What others published, and what weakens it. */
export const estimates: Readonly<Record<EstimateId, string>> = {
  "valencia-2000":
    "Mark Valencia in The Japan Times in 2000, on the zones attached to the four. He wrote “nautical square km”, so the unit is uncertain.",
};
