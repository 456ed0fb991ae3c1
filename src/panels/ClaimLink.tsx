import { type ClaimId, claimOf } from "../content/claims.ts";
import { paragraphLabel } from "../i18n/paragraph-label.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useContentText } from "../state/content-text.ts";
import { useView } from "../state/view-context.ts";
import type { Selection } from "../state/view-state.ts";
import { ActLink } from "../ui/ActLink.tsx";

/** A link that chooses a claim: its paragraph and its title. */
export function ClaimLink({ id }: { readonly id: ClaimId }) {
  const { view, acts, hrefOf } = useView();
  const { t } = useMessages();
  const text = useContentText();
  const selection: Selection = { kind: "claim", id };
  return (
    <ActLink
      className="claim-link"
      data-opens={id}
      href={hrefOf({ ...view, selection })}
      onAct={() => acts.choose(selection)}
    >
      <span className="paragraph-mark">{paragraphLabel(t, claimOf(id).paragraph)}</span>{" "}
      {text.claims[id].title}
    </ActLink>
  );
}
