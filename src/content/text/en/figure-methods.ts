import type { FigureMethodId } from "../../figure-method.ts";

/** How figures are derived, a sentence or two each. */
export const figureMethods: Readonly<Record<FigureMethodId, string>> = {
  "sum-of-stated-areas":
    "Sum of the surveyed areas of the groups, attached islets included, as Japan’s foreign ministry gave them in 2022.",
  "sum-of-stated-counts":
    "Sum of the counts of residents of the groups, as their sources state them.",
  "share-of-four":
    "What the scenario would bring Japan, divided by what all four groups would bring, both measured the same way.",
  "sea-by-equidistance":
    "Sea within 12 or 200 nautical miles of a coast and nearer to it than to the other state’s, within the study window (139 to 156° E, 38 to 51° N), land taken off. Coast as baseline, full effect for every island, geodesic distances on WGS84. Computed, not a legal boundary.",
  "difference-to-today":
    "The same figure under the scenario less the figure of early January 2019.",
  "length-of-equidistance-line":
    "Length on WGS84 of the equidistance line between the coasts of the two states, out to 200 nautical miles: what of today’s line goes, or what is new in the scenario.",
  "shortest-geodesic":
    "Shortest geodesic on WGS84 between the coasts of islands of at least 1 km² at full resolution (GSHHG 2.3.7), or from a coast to one point of a base.",
  "effect-of-variant":
    "How the figure changes if a contested choice is made the other way: with Signalny (Kaigara) as a coast, with only the five large islets of Habomai, or with no 200-mile zone for islands below 1 km², of either side.",
};
