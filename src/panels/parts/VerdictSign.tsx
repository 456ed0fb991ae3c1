import type { VerdictId } from "../../content/claim.ts";

/** A sign for each verdict: told apart by shape, not by colour. */
const signs: Readonly<Record<VerdictId, string>> = {
  supported: "✓",
  "loosely-supported": "≈",
  "in-conflict": "⇄",
  contradicted: "✕",
  "one-sided": "◐",
  "not-supported": "∅",
  opinion: "“",
  "came-true": "→",
  "did-not-come-true": "↛",
};

/** The sign of a verdict, for the eye only: its name has to stand beside it or be the link's. */
export function VerdictSign({ verdict }: { readonly verdict: VerdictId }) {
  return (
    <span className="verdict-sign" data-verdict={verdict} aria-hidden="true">
      {signs[verdict]}
    </span>
  );
}
