import { type ClaimId, claimOf } from "../../content/claims.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SelectionLink } from "./SelectionLink.tsx";

/** A link that chooses a claim: its paragraph and its title. */
export function ClaimLink({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const text = useContentText();
  return (
    <SelectionLink className="claim-link" data-opens={id} selection={{ kind: "claim", id }}>
      <span className="paragraph-mark">{paragraphLabel(t, claimOf(id).paragraph)}</span>{" "}
      {text.claimTitles[id]}
    </SelectionLink>
  );
}
