import type { TermPiece } from "./mark-terms.ts";
import { TermMark } from "./TermMark.tsx";

/** A text in which terms lead to their definitions. */
export function TermText({ pieces }: { readonly pieces: readonly TermPiece[] }) {
  return pieces.map((piece) =>
    typeof piece === "string" ? piece : <TermMark key={piece.term} {...piece} />,
  );
}
