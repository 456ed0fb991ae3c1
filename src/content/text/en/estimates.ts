import type { EstimateId } from "../../published-estimates.ts";

/** What others published, and what weakens it. */
export const estimates: Readonly<Record<EstimateId, string>> = {
  "valencia-2000":
    "An article of 2000 on the zones attached to the four. It printed the figure in “nautical square km”, so the unit is uncertain; how it was reached is not known to us.",
  "school-answer":
    "An answer on a Russian school site: land of 5,000 km² that becomes this much with a 200-mile zone. We know of no source for it.",
  "border-museum":
    "About this share of the northern waters would come with Habomai and Shikotan, according to a blog that points to a map in a book. The book was not seen.",
  "tv-show":
    "The same share, put at about half on a television news show. Known from a transcript only.",
};
