import { claimOf } from "../../content/claims.ts";
import type { ClashingClaim } from "../../content/story.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SelectionLink } from "../parts/SelectionLink.tsx";
import { ShortParagraph } from "../parts/ShortParagraph.tsx";
import { VerdictMark } from "../parts/VerdictMark.tsx";

/** A claim on one line: its paragraph, what it names, and what became of it. */
export function StoryClaim({ id }: { readonly id: ClashingClaim }) {
  const { t } = useMessages();
  const text = useContentText();
  const { paragraph, verdict } = claimOf(id);
  return (
    <li>
      <SelectionLink className="story-claim" data-opens={id} selection={{ kind: "claim", id }}>
        <ShortParagraph paragraphs={[paragraph]} />
        <span>
          <span className="story-claim-title">{text.clash[id]}</span>{" "}
          <VerdictMark verdict={verdict} label={t(`verdict.short.${verdict}`)} />
        </span>
      </SelectionLink>
    </li>
  );
}
