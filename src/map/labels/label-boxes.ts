import type { Position } from "geojson";
import { isLand } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { isShownAt } from "../min-zoom.ts";
import type { Label } from "./label-candidates.ts";
import type { Box, LabelCandidate } from "./label-placement.ts";
import { measureLabel } from "./measure-label.ts";

/** A point of the map in pixels from its top left corner. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** Where a position `[lng, lat]` is on the map, in pixels. */
export type PointOf = (position: Position) => Pixels;

/** Half the side of the square kept free around a dot or a square, in pixels. */
const markRadius = 6;

/** Space between land and the name beside it, in pixels. */
const coastGap = 3;

/** Space between what the measuring tools draw and its label, in pixels. */
const measuredGaps: Partial<Record<Label["kind"], number>> = { measured: 8, overlaid: 26 };

/** The square around a point of the screen. */
export function boxAround({ x, y }: Pixels, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** What the dots and squares on the map take up. */
export function markBoxes(pointOf: PointOf, index: PlaceIndex, zoom: number): Box[] {
  return [...index.values()]
    .filter(({ id }) => {
      const { kind } = placeOf(id);
      return !isLand(kind) && isShownAt(kind, zoom);
    })
    .map(({ anchor }) => boxAround(pointOf(anchor), markRadius));
}

/** A label with its pixels: measured, and kept clear of the mark or the land it names. */
export function candidateOf(pointOf: PointOf, index: PlaceIndex, text: Label): LabelCandidate {
  const { id, once, place, kind, byHand, sides } = text;
  const { x, y } = pointOf(text.position);
  const measuredGap = measuredGaps[kind];
  if (measuredGap !== undefined) {
    return { id, x, y, ...measureLabel(text), gapX: measuredGap, gapY: measuredGap, sides, once };
  }
  const location = place === null || byHand ? undefined : index.get(place);
  const isPoint = place !== null && !isLand(placeOf(place).kind);
  let [gapX, gapY] = isPoint ? [markRadius + 2, markRadius + 2] : [0, 0];
  if (location !== undefined && !isPoint) {
    const [west, south, east, north] = location.bbox;
    const southWest = pointOf([west, south]);
    const northEast = pointOf([east, north]);
    gapX = Math.max(markRadius, (northEast.x - southWest.x) / 2) + coastGap;
    gapY = Math.max(markRadius, (southWest.y - northEast.y) / 2) + coastGap;
  }
  return { id, x, y, ...measureLabel(text), gapX, gapY, sides, once };
}
