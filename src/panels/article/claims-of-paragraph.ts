import { type ClaimId, claimIds, claimOf } from "../../content/claims.ts";

/** The claims of a paragraph, 0 for the headline, in the article's order. */
export function claimsOfParagraph(paragraph: number): readonly ClaimId[] {
  return claimIds.filter((id) => claimOf(id).paragraph === paragraph);
}
