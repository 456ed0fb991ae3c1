import type { Figure } from "./figure.ts";
import type { PlaceId } from "./places.ts";

/** Who published a distance decides what it measures; the words are in the language files. */
export type DistanceSurvey = "association-table" | "cabinet-office-outline";

/** A distance that a public body states between two places. */
export interface OfficialDistance extends Figure {
  readonly ends: readonly [PlaceId, PlaceId];
  readonly unit: "km";
  readonly survey: DistanceSurvey;
}

function stated(
  survey: DistanceSurvey,
  ends: readonly [PlaceId, PlaceId],
  value: number,
): OfficialDistance {
  const source =
    survey === "association-table" ? "hoppou-position-and-area" : "cabinet-office-islands-outline";
  return {
    ends,
    value,
    unit: "km",
    asOf: null,
    basis: { kind: "cited", sources: [source] },
    confidence: "high",
    survey,
  };
}

/** Every official distance we know of between two places of the atlas. */
export const officialDistances: readonly OfficialDistance[] = [
  stated("association-table", ["cape-nosappu", "signalny"], 3.7),
  // The group begins with Signalny, the first of its parts seen from the cape.
  stated("association-table", ["cape-nosappu", "habomai"], 3.7),
  stated("association-table", ["cape-nosappu", "tanfilyev"], 7.0),
  stated("association-table", ["cape-nosappu", "anuchin"], 13.7),
  stated("association-table", ["cape-nosappu", "yuri"], 16.6),
  stated("association-table", ["cape-nosappu", "zelyony"], 25.5),
  stated("association-table", ["cape-nosappu", "polonsky"], 45.5),
  stated("association-table", ["cape-nosappu", "shikotan"], 73.3),
  stated("association-table", ["cape-nosappu", "iturup"], 144.5),
  stated("association-table", ["cape-notsuke", "kunashir"], 16.0),
  stated("cabinet-office-outline", ["polonsky", "shikotan"], 22),
  stated("cabinet-office-outline", ["kunashir", "iturup"], 22.5),
];

/** The official distance between two places, whichever comes first; null if none is known. */
export function officialDistance(a: PlaceId, b: PlaceId): OfficialDistance | null {
  const found = officialDistances.find(
    ({ ends: [x, y] }) => (x === a && y === b) || (x === b && y === a),
  );
  return found ?? null;
}
