import type { Label } from "./label.ts";
import type { Size } from "./label-boxes.ts";
import { cssFont, fontOf, type LabelFont, linesOf, secondNameFont } from "./label-fonts.ts";

/** Room for the halo around the letters, in pixels. */
const haloRoom = 6;

let context: CanvasRenderingContext2D | null | undefined;

/** Where nothing can be measured, a rough guess keeps labels apart: a sign is as wide as it is high. */
function guessWidth(text: string, { sizePx }: LabelFont): number {
  const emOf = (letter: string) => {
    if (letter > "\u2e80") return 1;
    return letter === letter.toLocaleLowerCase() ? 0.52 : 0.7;
  };
  return sizePx * [...text].reduce((sum, letter) => sum + emOf(letter), 0);
}

function widthOfLetters(text: string, font: LabelFont): number {
  if (typeof document === "undefined") return guessWidth(text, font);
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return guessWidth(text, font);
  context.font = cssFont(font);
  return context.measureText(text).width;
}

/** Width in pixels that a line of text will take. */
export function widthOf(text: string, font: LabelFont): number {
  const { spacingPx, hasCapitals } = font;
  const letters = hasCapitals ? text.toLocaleUpperCase() : text;
  return widthOfLetters(letters, font) + spacingPx * text.length;
}

/** What a label will take on a map of a width in pixels. */
export function measureLabel({ kind, name, secondName }: Label, mapWidthPx: number): Size {
  const font = fontOf(kind, mapWidthPx);
  const lines = linesOf(name, kind);
  const widths = lines.map((line) => widthOf(line, font));
  if (secondName !== null) widths.push(widthOf(secondName, secondNameFont));
  const second = secondName === null ? 0 : secondNameFont.lineHeightPx;
  return {
    width: Math.ceil(Math.max(...widths)) + haloRoom,
    height: lines.length * font.lineHeightPx + second,
  };
}
