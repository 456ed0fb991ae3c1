import type { FigureMethodId } from "../../figure-method.ts";

/** How figures are derived, a sentence or two each. */
export const figureMethods: Readonly<Record<FigureMethodId, string>> = {
  "sum-of-stated-areas":
    "Sum of the surveyed areas of the groups with their attached islets, as Japan’s foreign ministry gave them in 2022.",
  "sum-of-stated-counts": "Sum of the residents of the groups, as their sources count them.",
  "share-of-four":
    "Japan’s side under the scenario as a share of its side with all four groups, both measured the same way.",
  "sea-by-equidistance":
    "Both states already claim these waters, and no boundary is agreed; this is a computation. It counts for each state the sea within 12 or 200 nautical miles of its coast and nearer to that coast than to the other state’s, land taken off, within the study window (139 to 156° E, 38 to 51° N). The coast is the baseline, every island has full effect, and distances are geodesics on WGS84.",
  "difference-to-today": "The figure under the scenario less that of early January 2019.",
  "length-of-equidistance-line":
    "Length on WGS84 of the equidistance line between the coasts of the two states, out to 200 nautical miles: the part of today’s line that would go, or the part that would be new.",
  "shortest-geodesic":
    "Shortest geodesic on WGS84 between the coasts of islands of at least 1 km² at full resolution (GSHHG 2.3.7), or from a coast to one point of a base.",
  "effect-of-variant":
    "How the figure changes if a contested choice is made the other way: with Signalny (Kaigara) as a coast, with only the five large islets of Habomai, or with no 200-mile zone for islands below 1 km², of either side.",
};
