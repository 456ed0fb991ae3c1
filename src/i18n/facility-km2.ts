import type { Formats } from "./formats.ts";

/** Smaller areas would be nothing with one decimal, in hectares. */
const smallHa = 10;

/** The area of a facility in km², with one decimal or, for small ones, three. */
export function facilityKm2(areaHa: number, formats: Formats): string {
  return formats.fixed(areaHa / 100, areaHa < smallHa ? 3 : 1);
}
