import type { Label } from "./label-candidates.ts";

// The families of tokens.css: a canvas, which measures, cannot read custom properties.
const serif = "Georgia, serif";
const sans = "system-ui, sans-serif";

/** How a label is written, on the page and on the canvas that measures it. */
export interface LabelFont {
  readonly family: string;
  readonly sizePx: number;
  readonly look: "normal" | "bold" | "italic";
  readonly lineHeightPx: number;
}

const font = (
  family: string,
  sizePx: number,
  lineHeightPx: number,
  look: LabelFont["look"] = "normal",
): LabelFont => ({ family, sizePx, look, lineHeightPx });

const byKind: Partial<Record<Label["kind"], LabelFont>> = {
  island: font(serif, 18, 20, "bold"),
  "island-group": font(serif, 18, 20, "bold"),
  water: font(serif, 18, 22, "italic"),
  land: font(serif, 15, 18),
  capital: font(sans, 14, 17, "bold"),
  measured: font(sans, 15, 18, "bold"),
  overlaid: font(serif, 16, 19, "bold"),
  prefecture: font(sans, 14, 17, "bold"),
};

const plain = font(sans, 13, 16);

/** The font of the second name under a disputed island's first. */
export const secondNameFont = font(sans, 13, 15);

/** The font a kind of label is written in. */
export function fontOf(kind: Label["kind"]): LabelFont {
  return byKind[kind] ?? plain;
}

/** A font as CSS `font` shorthand, without line height. */
export function cssFont({ family, sizePx, look }: LabelFont): string {
  return `${look === "normal" ? "" : `${look} `}${sizePx}px ${family}`;
}
