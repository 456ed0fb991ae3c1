/** From this zoom on facilities have marks of their own; below it one mark stands for all. */
export const facilityMarksFromZoom = 8;

/** From this zoom on facilities are named on land, like all other places. */
export const facilityNamesOnLandFromZoom = 11;
