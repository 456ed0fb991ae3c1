import type { BBox, Position } from "geojson";
import type { GroupId } from "../../../src/content/place.ts";
import { boxContains } from "../shoreline/boxes.ts";

/** Where a whole polygon of the study box belongs. */
export type Belonging = GroupId | "hokkaido";

/** The box that holds the four groups whole, and Hokkaido's nearest islets beside them. */
export const studyBox: BBox = [145.2, 43.2, 149.2, 45.8];

/**
 * Boxes for the centre of a polygon's bbox, west to east. They follow the Japanese practice of
 * attaching each rock to the nearest big island, and leave no polygon of GSHHG 2.3.7 out. The boxes
 * of Habomai and Kunashir share a strip of sea in which no centre lies.
 */
const boxes: readonly (readonly [Belonging, BBox])[] = [
  ["hokkaido", [145.2, 43.2, 145.84, 43.62]],
  ["habomai", [145.84, 43.34, 146.46, 43.67]],
  ["shikotan", [146.55, 43.69, 146.95, 43.9]],
  ["kunashir", [145.39, 43.65, 146.6, 44.53]],
  ["iturup", [146.84, 44.41, 148.91, 45.57]],
];

/** The group a polygon belongs to, by the centre of its bbox; null where no box holds it. */
export function belongingOf(center: Position): Belonging | null {
  return boxes.find(([, box]) => boxContains(box, center))?.[0] ?? null;
}

/** The disputed group, or null for anything else in the world. */
export function disputedGroupOf(center: Position): GroupId | null {
  const belonging = belongingOf(center);
  return belonging === "hokkaido" ? null : belonging;
}
