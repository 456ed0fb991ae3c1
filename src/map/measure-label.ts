import { fontOf, secondNameFont } from "./label-fonts.ts";
import type { LabelText } from "./label-wishes.ts";

/** Room for the halo around the letters, in pixels. */
const haloRoom = 6;

let context: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  // Where there is no canvas a rough guess keeps labels apart.
  if (!context) return text.length * 9;
  context.font = font;
  return context.measureText(text).width;
}

/** Width and height in pixels that a label will take. */
export function measureLabel({ kind, name, secondName }: LabelText): {
  width: number;
  height: number;
} {
  const { font, lineHeight } = fontOf(kind);
  const first = widthOf(name, font);
  const second = secondName === null ? 0 : widthOf(secondName, secondNameFont.font);
  return {
    width: Math.ceil(Math.max(first, second)) + haloRoom,
    height: lineHeight + (secondName === null ? 0 : secondNameFont.lineHeight),
  };
}
