import type { Position } from "geojson";
import { destination } from "../geometry/geodesic.ts";

export const moveDirections = ["north", "west", "east", "south"] as const;
export type MoveDirection = (typeof moveDirections)[number];

/** How far one press of a key or a button moves what is laid over the map. */
export const stepKm = 10;

/** How far it moves with the Shift key. */
export const longStepKm = 50;

const bearings: Readonly<Record<MoveDirection, number>> = {
  north: 0,
  east: 90,
  south: 180,
  west: 270,
};

/**
 * The position `[lng, lat]` so many kilometres away along the meridian or the parallel. Along the
 * parallel the latitude stays exactly the same, so that steps east and back west end where they began.
 */
export function movedBy(position: Position, direction: MoveDirection, km: number): Position {
  const [lng = 0, lat = 0] = position;
  const [movedLng = 0, movedLat = 0] = destination(position, { km, bearing: bearings[direction] });
  return direction === "north" || direction === "south" ? [lng, movedLat] : [movedLng, lat];
}
