import type { ContradictionId } from "../../content/contradictions.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { SelectionLink } from "../parts/SelectionLink.tsx";

/** A link that chooses a contradiction: its title. */
export function ContradictionLink({ id }: { readonly id: ContradictionId }) {
  const { contradictions } = useContentText();
  return (
    <SelectionLink className="claim-link" data-opens={id} selection={{ kind: "contradiction", id }}>
      {contradictions[id]}
    </SelectionLink>
  );
}
