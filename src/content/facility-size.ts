/** From this area on a facility is drawn as a circle of its true area and named; in hectares. */
export const largeFacilityHa = 450;
