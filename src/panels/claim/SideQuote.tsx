import { type ClaimId, claimOf } from "../../content/claims.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { Quotation } from "../parts/Quotation.tsx";
import { VerdictSign } from "../parts/VerdictSign.tsx";

/** The claims of one side of a contradiction, by their titles and the words they rest on. */
export function SideQuote({ claims }: { readonly claims: readonly ClaimId[] }) {
  const { t } = useMessages();
  return (
    <ul className="plain-list side-quote">
      {claims.map((id) => {
        const { verdict } = claimOf(id);
        return (
          <li key={id}>
            <ClaimLink id={id} />
            <Quotation id={id} />
            <span className="side-verdict" data-verdict={verdict}>
              <VerdictSign verdict={verdict} /> {t(`verdict.short.${verdict}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
