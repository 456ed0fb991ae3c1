import type { ContradictionId } from "../content/contradictions.ts";
import { useContentText } from "../state/content-text.ts";
import { useView } from "../state/view-context.ts";
import type { Selection } from "../state/view-state.ts";
import { ActLink } from "../ui/ActLink.tsx";

/** A link that chooses a contradiction: its title. */
export function ContradictionLink({ id }: { readonly id: ContradictionId }) {
  const { view, acts, hrefOf } = useView();
  const { contradictions } = useContentText();
  const selection: Selection = { kind: "contradiction", id };
  return (
    <ActLink
      className="claim-link"
      data-opens={id}
      href={hrefOf({ ...view, selection })}
      onAct={() => acts.choose(selection)}
    >
      {contradictions[id]}
    </ActLink>
  );
}
