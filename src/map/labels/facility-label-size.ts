import type { FacilityName } from "./facility-names.ts";

/** The fonts of facility labels in live-map.css: their first line, and those under it. */
const sans = "system-ui, sans-serif";
const nameFont = { font: `bold 14.5px ${sans}`, lineHeightPx: 18 };
const factFont = { font: `13px ${sans}`, lineHeightPx: 16 };

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
export function measureFacilityLabel({ name, lines }: Pick<FacilityName, "name" | "lines">) {
  const widths = [
    widthOf(name, nameFont.font),
    ...lines.map((line) => widthOf(line, factFont.font)),
  ];
  return {
    width: Math.ceil(Math.max(...widths)) + haloRoom,
    height: nameFont.lineHeightPx + lines.length * factFont.lineHeightPx,
  };
}
