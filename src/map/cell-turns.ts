import type { LandCell } from "../geometry/land-topology.ts";

/**
 * How many degrees further east the land of a cell is drawn: a map centred on the Pacific shows land
 * west of 30° W a turn further east.
 */
export const turnsOf = (cell: LandCell): readonly number[] => (cell === "outer" ? [0, 360] : [0]);
