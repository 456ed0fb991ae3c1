import type { BBox, Position } from "geojson";

/**
 * The sea that is computed, `[west, south, east, north]`. It holds every place within 200
 * nautical miles of the four disputed islands, and no place within 200 miles of a third state:
 * those of Korea reach about 136° E.
 */
export const studyWindow: BBox = [139, 38, 156, 51];

/** The coasts that may be the nearest ones somewhere in the window: 200 miles beyond it. */
export const coastBox: BBox = [133, 34, 163, 55];

/** Where the sphere that stands for the ellipsoid fits best. */
export const windowCenter: Position = [147.5, 44.5];

const kmPerNauticalMile = 1.852;

/** The limits of the law of the sea from the baseline: territorial sea, and exclusive zone. */
export const limitsKm = [12 * kmPerNauticalMile, 200 * kmPerNauticalMile] as const;
