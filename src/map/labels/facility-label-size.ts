import type { FacilityName } from "./facility-names.ts";

const sans = "system-ui, sans-serif";

/** The fonts of facility labels: their first line, and those under it. */
interface FacilityFonts {
  readonly name: string;
  readonly nameHeightPx: number;
  readonly fact: string;
  readonly factHeightPx: number;
}

const usual: FacilityFonts = {
  name: `bold 14.5px/18px ${sans}`,
  nameHeightPx: 18,
  fact: `13px/16px ${sans}`,
  factHeightPx: 16,
};

const small: FacilityFonts = {
  name: `bold 12px/15px ${sans}`,
  nameHeightPx: 15,
  fact: `12px/14px ${sans}`,
  factHeightPx: 14,
};

/** Narrower maps have smaller names without remarks, in pixels. */
export const smallMapPx = 560;

/** The fonts on a map of a width in pixels, as CSS shorthands. */
export function facilityFonts(mapWidthPx: number): FacilityFonts {
  return mapWidthPx < smallMapPx ? small : usual;
}

/** Room for the halo around the letters, in pixels. */
const haloRoom = 6;

let context: CanvasRenderingContext2D | null = null;

function widthOf(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}

/** Width and height in pixels that the label of a facility takes. */
export function measureFacilityLabel(
  { name, lines }: Pick<FacilityName, "name" | "lines">,
  fonts: FacilityFonts,
) {
  const widths = [widthOf(name, fonts.name), ...lines.map((line) => widthOf(line, fonts.fact))];
  return {
    width: Math.ceil(Math.max(...widths)) + haloRoom,
    height: fonts.nameHeightPx + lines.length * fonts.factHeightPx,
  };
}
