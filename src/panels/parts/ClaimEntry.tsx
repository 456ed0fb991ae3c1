import "../../styles/verdicts.css";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import { VerdictSign } from "./VerdictSign.tsx";

/** A claim as an entry of a list, all of it the link: paragraph, verdict, title, speaker. */
export function ClaimEntry({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const { speakers } = useContentText();
  const { speaker, verdict } = claimOf(id);
  return (
    <li className="claim-entry" id={id}>
      <VerdictSign verdict={verdict} />
      <ClaimLink id={id} />
      <p className="claim-entry-line">
        <span data-verdict={verdict}>{t(`verdict.short.${verdict}`)}</span> · {speakers[speaker]}
      </p>
    </li>
  );
}
