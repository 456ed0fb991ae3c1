import { cutText } from "../../i18n/cut-text.ts";
import type { Piece } from "../../store/article/match-article.ts";

/** A piece as it is shown: paragraphs that are not the article's in a row are one. */
export type ShownPiece =
  | Exclude<Piece, { readonly kind: "extra" }>
  | { readonly kind: "extras"; readonly texts: readonly string[]; readonly count: number };

const mostShown = 20;
const longestShown = 600;

/** The beginning of a text that may be of any length. */
export function beginning(text: string): string {
  return text.length > longestShown ? `${cutText(text, longestShown)}…` : text;
}

/** The pieces to show; of any number of extra paragraphs in a row the first few. */
export function shownPieces(pieces: readonly Piece[]): readonly ShownPiece[] {
  const shown: ShownPiece[] = [];
  let extras: { kind: "extras"; texts: string[]; count: number } | null = null;
  for (const piece of pieces) {
    if (piece.kind !== "extra") {
      extras = null;
      shown.push(piece);
      continue;
    }
    if (extras === null) {
      extras = { kind: "extras", texts: [], count: 0 };
      shown.push(extras);
    }
    extras.count += 1;
    if (extras.texts.length < mostShown) extras.texts.push(beginning(piece.text));
  }
  return shown;
}
