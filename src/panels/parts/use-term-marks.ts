import { useMemo } from "react";
import { useTexts } from "../../dossier/content-text.ts";
import { createTermFinder, markTerms, type TermPiece } from "./mark-terms.ts";

/**
 * Texts that are read together, with the first use of each term marked.
 */
export function useTermMarks(texts: readonly string[]): readonly (readonly TermPiece[])[] {
  const { terms } = useTexts("terms");
  const finder = useMemo(() => createTermFinder(terms), [terms]);
  return markTerms(texts, finder);
}
