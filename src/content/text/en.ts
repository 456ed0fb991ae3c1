import type { ContentText } from "./content-text.ts";

/** Every sentence of content in English. */
export const en: ContentText = {
  core: () => import("./en/core.ts").then((module) => module.core),
  notes: () => import("./en/notes.ts").then((module) => module.notes),
  summaries: () => import("./en/summaries.ts").then((module) => module.summaries),
  claims: () => import("./en/claims.ts").then((module) => module.claimTexts),
  claimDesk: () => import("./en/claim-desk.ts").then((module) => module.claimDesk),
  origin: () => import("./en/origin.ts").then((module) => module.originText),
  scenarios: () => import("./en/scenarios-text.ts").then((module) => module.scenariosText),
  declaration: () => import("./en/declaration.ts").then((module) => module.declarationText),
  timeline: () => import("./en/timeline.ts").then((module) => module.timelineText),
  measuring: () => import("./en/measuring.ts").then((module) => module.measuring),
  terms: () => import("./en/terms.ts").then((module) => module.termText),
  story: () => import("./en/story.ts").then((module) => module.storyText),
  evidence: () => import("./en/evidence.ts").then((module) => module.evidenceText),
  corrections: () => import("./en/corrections.ts").then((module) => module.correctionText),
};
