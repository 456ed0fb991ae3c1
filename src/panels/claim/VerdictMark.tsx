import type { VerdictId } from "../../content/claim.ts";

/** A sign for each verdict, beside its name: told apart by shape, not by colour. */
const signs: Readonly<Record<VerdictId, string>> = {
  supported: "✓",
  "loosely-supported": "≈",
  "in-conflict": "⇄",
  contradicted: "✕",
  "one-sided": "◐",
  "not-supported": "∅",
  opinion: "“”",
  "came-true": "✓",
  "did-not-come-true": "✕",
};

interface VerdictMarkProps {
  readonly verdict: VerdictId;
  readonly label: string;
}

/** A verdict as its sign and its name. */
export function VerdictMark({ verdict, label }: VerdictMarkProps) {
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <span className="verdict-sign" aria-hidden="true">
        {signs[verdict]}
      </span>
      {label}
    </span>
  );
}
