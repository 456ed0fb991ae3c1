import type { BBox } from "geojson";
import { graticuleDegrees } from "../../geometry/graticule.ts";
import { wrapLng } from "../../geometry/map-extent.ts";
import type { MessageTools } from "../../i18n/use-messages.ts";
import type { Label } from "./label.ts";
import type { PointOf } from "./label-boxes.ts";
import { fontOf } from "./label-fonts.ts";
import type { Box } from "./label-placement.ts";
import { measureLabel } from "./measure-label.ts";

/** Space between a figure and the edge of the map or its line, in pixels. */
const edgeGapPx = 6;

/** The degrees of meridians at the bottom edge, and of parallels at the left. */
export function degreeLabels(
  area: BBox,
  zoom: number,
  pointOf: PointOf,
  frame: Box,
  { t, formats }: MessageTools,
): readonly Label[] {
  const { lngs, lats } = graticuleDegrees(area, zoom);
  const mapWidthPx = frame.right - frame.left;
  const { lineHeightPx } = fontOf("degree", mapWidthPx);
  const written = (degrees: number) => formats.number(Math.abs(degrees), 1);
  const label = (
    id: string,
    name: string,
    corner: (width: number) => readonly [number, number],
  ) => {
    const base = { id, kind: "degree", place: null, name, secondName: null } as const;
    const box = { left: 0, top: 0, right: 0, bottom: 0 };
    const { width } = measureLabel({ ...base, placing: { by: "box", box } }, mapWidthPx);
    const [left, top] = corner(width);
    const placed = { left, top, right: left + width, bottom: top + lineHeightPx };
    return { ...base, placing: { by: "box", box: placed } } as const;
  };
  return [
    ...lats.map((lat) => {
      const { y } = pointOf([area[0], lat]);
      const name = t(lat < 0 ? "map.south" : "map.north", { degrees: written(lat) });
      return label(`lat ${lat}`, name, () => [frame.left + edgeGapPx, y - lineHeightPx - 1]);
    }),
    ...lngs.map((lng) => {
      const { x } = pointOf([lng, 0]);
      const wrapped = wrapLng(lng);
      const name = t(wrapped < 0 ? "map.west" : "map.east", { degrees: written(wrapped) });
      return label(`lng ${lng}`, name, () => [x + 2, frame.bottom - lineHeightPx - edgeGapPx]);
    }),
  ];
}
