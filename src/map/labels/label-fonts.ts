import type { LabelKind } from "./label.ts";

// The families of tokens.css: a canvas, which measures, cannot read custom properties.
const serif = "Georgia, serif";
const sans = "system-ui, sans-serif";

/** How a label is written, on the page and on the canvas that measures it. */
export interface LabelFont {
  readonly family: string;
  readonly sizePx: number;
  readonly look: "normal" | "bold" | "italic";
  readonly lineHeightPx: number;
  /** Space added after each letter, in pixels. */
  readonly spacingPx: number;
  /** Names of seas and states are in capitals. */
  readonly hasCapitals: boolean;
}

const font = (
  family: string,
  sizePx: number,
  lineHeightPx: number,
  look: LabelFont["look"] = "normal",
  spacingPx = 0,
): LabelFont => ({ family, sizePx, look, lineHeightPx, spacingPx, hasCapitals: spacingPx > 0 });

type Fonts = Partial<Record<LabelKind, LabelFont>>;

const byKind: Fonts = {
  island: font(serif, 17.5, 20, "bold"),
  "island-group": font(serif, 17.5, 20, "bold"),
  islet: font(serif, 14.5, 17, "bold"),
  water: font(serif, 16, 21, "italic", 3.5),
  strait: font(serif, 13, 15, "italic"),
  land: font(serif, 14.5, 17),
  country: font(sans, 14.5, 17, "bold", 3),
  capital: font(sans, 13, 16, "bold"),
  measured: font(sans, 14.5, 18, "bold"),
  overlaid: font(serif, 16, 19, "bold"),
  prefecture: font(sans, 14.5, 17, "bold"),
  degree: font(sans, 12, 14),
};

/** What is smaller where the map is narrow. */
const byKindOnSmallMaps: Fonts = {
  island: font(serif, 14.5, 17, "bold"),
  "island-group": font(serif, 14.5, 17, "bold"),
  water: font(serif, 13, 18, "italic", 2),
  land: font(serif, 13, 16),
  country: font(sans, 12, 15, "bold", 2),
};

const plain = font(sans, 13, 16);

/** The font of the second name under a disputed island's first. */
export const secondNameFont = font(sans, 12, 14);

/** The font of a name along a line of the sea. */
export const lineNameFont = font(serif, 12, 15, "italic");

/** The fonts of a share written on the sea: the figure of a size, and the lines under it. */
export const shareFigureFont = (sizePx: number) => font(serif, sizePx, sizePx * 1.1, "bold");
export const shareLineFonts = { JP: font(sans, 13, 17, "bold"), RU: font(sans, 13, 17) } as const;

/** Narrower maps have smaller names, in pixels. */
export const smallMapPx = 560;

/** The font a kind of label is written in on a map of a width in pixels. */
export function fontOf(kind: LabelKind, mapWidthPx: number): LabelFont {
  const small = mapWidthPx < smallMapPx ? byKindOnSmallMaps[kind] : undefined;
  return small ?? byKind[kind] ?? plain;
}

/** A font as CSS `font` shorthand, without line height. */
export function cssFont({ family, sizePx, look }: LabelFont): string {
  return `${look === "normal" ? "" : `${look} `}${sizePx}px ${family}`;
}

/** The lines a name is written in: that of a sea in two, as there is more room down than across. */
export function linesOf(name: string, kind: LabelKind): readonly string[] {
  const space = name.lastIndexOf(" ");
  return (kind === "water" || kind === "strait") && space > 0
    ? [name.slice(0, space), name.slice(space + 1)]
    : [name];
}
