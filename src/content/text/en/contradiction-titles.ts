import type { ContradictionId } from "../../contradictions.ts";

export const contradictionTitles: Readonly<Record<ContradictionId, string>> = {
  "four-or-two-islands": "Four islands or two",
  "order-of-handover": "Handover before or after the treaty",
  "headline-and-body": "The headline and the body",
  "which-statement": "Which “statement”?",
  "label-of-the-four": "One set of islands, two labels",
};
