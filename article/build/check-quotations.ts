import type { Plugin } from "vite";
import type { ClaimId } from "../../src/content/claims.ts";
import type { QuotationPrint } from "../../src/content/quotation.ts";
import { quotationPrints } from "../../src/content/quotation-prints.ts";
import { quotations } from "../../src/content/quotations.ts";
import { hashText } from "../../src/store/article/hash-text.ts";
import { normaliseText } from "../../src/store/article/normalise-text.ts";

type ByClaim<T> = Readonly<Record<ClaimId, T>>;

/** The claims whose quotation is not the one that was found in the article. */
export function changedQuotations(
  texts: ByClaim<string>,
  prints: ByClaim<QuotationPrint>,
): readonly ClaimId[] {
  const ids = Object.keys(texts) as ClaimId[];
  return ids.filter((id) => hashText(normaliseText(texts[id])) !== prints[id].hash);
}

/** Stops a build in which a quotation differs from the article. */
export function checkQuotations(): Plugin {
  return {
    name: "check-quotations",
    apply: "build",
    buildStart() {
      const changed = changedQuotations(quotations, quotationPrints);
      if (changed.length === 0) return;
      this.error(
        `Not as in the article: the quotation of ${changed.join(", ")}. Mend src/content/quotations.ts, or run npm run fingerprint with the article.`,
      );
    },
  };
}
