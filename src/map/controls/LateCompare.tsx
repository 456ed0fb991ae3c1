import type { ScenarioId } from "../../content/scenarios.ts";
import { createPart, usePart } from "../../dossier/part.ts";

// Needed only once two scenarios are compared.
const comparePart = createPart(() => import("./Compare.tsx"));

/** The divider of a comparison, once its code is there. */
export function LateCompare(props: { readonly compare: ScenarioId }) {
  const part = usePart(comparePart);
  return part === null ? null : <part.Compare {...props} />;
}
