import type { LabelText } from "./label-wishes.ts";

// The families of tokens.css: a canvas, which measures, cannot read custom properties.
const serif = '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif';
const sans = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/** A font as the style sheet and the canvas that measures it both read it. */
export interface LabelFont {
  /** CSS `font` shorthand without line height. */
  readonly font: string;
  /** Line height in pixels. */
  readonly lineHeight: number;
}

const byKind: Partial<Record<LabelText["kind"], LabelFont>> = {
  island: { font: `bold 18px ${serif}`, lineHeight: 20 },
  "island-group": { font: `bold 18px ${serif}`, lineHeight: 20 },
  water: { font: `italic 18px ${serif}`, lineHeight: 22 },
  land: { font: `15px ${serif}`, lineHeight: 18 },
  limit: { font: `italic 13px ${serif}`, lineHeight: 16 },
  capital: { font: `bold 14px ${sans}`, lineHeight: 17 },
  measured: { font: `bold 15px ${sans}`, lineHeight: 18 },
  overlaid: { font: `bold 16px ${serif}`, lineHeight: 19 },
  prefecture: { font: `bold 14px ${sans}`, lineHeight: 17 },
};

const plain: LabelFont = { font: `13px ${sans}`, lineHeight: 16 };

/** The font of the second name under a disputed island's first. */
export const secondNameFont: LabelFont = { font: `13px ${sans}`, lineHeight: 15 };

/** The font a kind of label is written in. */
export function fontOf(kind: LabelText["kind"]): LabelFont {
  return byKind[kind] ?? plain;
}
