import "../../styles/verdicts.css";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import { VerdictSign } from "./VerdictSign.tsx";

interface ClaimEntryProps {
  readonly id: ClaimId;
  /** The id of the entry, in the list that links lead to. */
  readonly anchor?: string;
}

/** A claim as an entry of a list, all of it the link: paragraph, verdict, title, speaker. */
export function ClaimEntry({ id, anchor }: ClaimEntryProps) {
  const { t } = useMessages();
  const { speakers } = useContentText();
  const { speaker, verdict } = claimOf(id);
  return (
    <li className="claim-entry" id={anchor}>
      <VerdictSign verdict={verdict} />
      <ClaimLink id={id} />
      <p className="claim-entry-line">
        <span data-verdict={verdict}>{t(`verdict.short.${verdict}`)}</span> · {speakers[speaker]}
      </p>
    </li>
  );
}
