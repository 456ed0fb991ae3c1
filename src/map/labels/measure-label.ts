import type { Label } from "./label-candidates.ts";
import { cssFont, fontOf, type LabelFont, secondNameFont } from "./label-fonts.ts";

/** Room for the halo around the letters, in pixels. */
const haloRoom = 6;

let context: CanvasRenderingContext2D | null | undefined;

/** Where nothing can be measured, a rough guess keeps labels apart: half an em a letter, one a sign. */
function guessWidth(text: string, { sizePx }: LabelFont): number {
  const ems = [...text].map((letter) => (letter > "\u2e80" ? 1 : 0.52));
  return sizePx * ems.reduce((sum, width) => sum + width, 0);
}

function widthOf(text: string, font: LabelFont): number {
  if (typeof document === "undefined") return guessWidth(text, font);
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return guessWidth(text, font);
  context.font = cssFont(font);
  return context.measureText(text).width;
}

/** Width and height in pixels that a label will take. */
export function measureLabel({ kind, name, secondName }: Label): {
  width: number;
  height: number;
} {
  const font = fontOf(kind);
  const first = widthOf(name, font);
  const second = secondName === null ? 0 : widthOf(secondName, secondNameFont);
  return {
    width: Math.ceil(Math.max(first, second)) + haloRoom,
    height: font.lineHeightPx + (secondName === null ? 0 : secondNameFont.lineHeightPx),
  };
}
