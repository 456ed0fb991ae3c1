import { useMemo } from "react";
import { useTermText } from "../../dossier/content-text.ts";
import { createTermFinder, markTerms, type TermPiece } from "./mark-terms.ts";

/**
 * Texts that are read together, with the first use of each term marked; unmarked until the
 * terms are there.
 */
export function useTermMarks(texts: readonly string[]): readonly (readonly TermPiece[])[] {
  const terms = useTermText();
  const finder = useMemo(() => (terms === null ? null : createTermFinder(terms)), [terms]);
  return finder === null ? texts.map((text) => [text]) : markTerms(texts, finder);
}
