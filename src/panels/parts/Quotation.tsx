import "../../styles/quotation.css";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import { quotationWords } from "../../content/quotation-words.ts";
import { quotations } from "../../content/quotations.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";

interface QuotationProps {
  readonly id: ClaimId;
  /** Whether it says which words of the paragraph they are. */
  readonly hasPosition?: boolean;
}

/** The few words of the article that a claim rests on. */
export function Quotation({ id, hasPosition = false }: QuotationProps) {
  const { t } = useMessages();
  const [first, last] = quotationWords[id];
  const paragraph = paragraphLabel(t, claimOf(id).paragraph);
  return (
    <>
      <span className="quotation" lang="en">{`“${quotations[id]}”`}</span>
      {hasPosition && (
        <>
          {" "}
          <span className="quotation-position">{t("claim.words", { paragraph, first, last })}</span>
        </>
      )}
    </>
  );
}
