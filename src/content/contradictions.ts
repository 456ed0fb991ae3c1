import { type ClaimId, claimOf } from "./claims.ts";
import type { PlaceId } from "./places.ts";
import type { SourceId } from "./sources.ts";

/** How hard the two sides of a contradiction pull apart. */
export type Relation =
  | "exclude" // they say different things of one document: both cannot be right
  | "strain" // each may hold in a reading of its own, not both as worded
  | "wording"; // they speak of the same in other words, or of different things in the same

/** One or more claims that stand together. */
type Side = readonly [ClaimId, ...ClaimId[]];

/** Two sides of the article that do not hold together. */
export interface Contradiction {
  readonly relation: Relation;
  readonly sides: readonly [first: Side, second: Side];
  /** What the statement about the primary document rests on. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Where the article does not agree with itself. Ids are part of the public contract. */
const contradictions = {
  "four-or-two-islands": {
    relation: "exclude",
    sides: [["p5-four-islands"], ["p11-habomai-shikotan"]],
    sources: ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
  },
  "order-of-handover": {
    relation: "strain",
    sides: [["p5-handover-seals-treaty"], ["p11-habomai-shikotan"]],
    sources: ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
  },
  "headline-and-body": {
    relation: "wording",
    sides: [
      ["p0-treaty-benefits-us", "p0-does-washington-want-peace"],
      ["p1-gain-for-us", "p2-abe-quotation"],
    ],
    sources: ["fort-russ-article", "sputnik-brasil-6-january"],
  },
  "which-statement": {
    relation: "wording",
    sides: [["p5-four-islands", "p11-habomai-shikotan"], ["p9-say-over-bases"]],
    sources: [
      "sputnik-brasil-6-january",
      "sputnik-brasil-1-january",
      "joint-declaration-1956-unts",
      "asahi-putin-okinawa-2018",
    ],
  },
  "label-of-the-four": {
    relation: "wording",
    sides: [["p5-four-islands"], ["p11-kuril-label"]],
    sources: [
      "joint-declaration-1956-unts",
      "san-francisco-treaty",
      "cabinet-reply-2006-kuril-scope",
      "kuril-definitions",
    ],
  },
} as const satisfies Record<string, Contradiction>;

export type ContradictionId = keyof typeof contradictions;

/** The ids, the hardest contradiction first. */
export const contradictionIds = Object.keys(contradictions) as readonly ContradictionId[];

export function isContradictionId(id: string): id is ContradictionId {
  return Object.hasOwn(contradictions, id);
}

/** The contradiction of that id, typed without its literal particulars. */
export function contradictionOf(id: ContradictionId): Contradiction {
  return contradictions[id];
}

/** Every place that a side's claims are about, each once. */
export function placesOfSide(side: readonly ClaimId[]): readonly PlaceId[] {
  return [...new Set(side.flatMap((id) => claimOf(id).places))];
}

/**
 * The places that one side has and the other does not, which the map hatches. A matter of
 * words has none: there the sides differ in what they call a thing, not in where it is.
 */
export function differingPlaces(id: ContradictionId): readonly PlaceId[] {
  const { relation, sides } = contradictionOf(id);
  if (relation === "wording") return [];
  const [first, second] = [placesOfSide(sides[0]), placesOfSide(sides[1])];
  return [
    ...first.filter((place) => !second.includes(place)),
    ...second.filter((place) => !first.includes(place)),
  ];
}

/** The contradictions a claim takes part in. */
export function contradictionsOf(claim: ClaimId): readonly ContradictionId[] {
  return contradictionIds.filter((id) => contradictionOf(id).sides.flat().includes(claim));
}

/**
 * The claims that a claim cannot stand beside as worded, matters of words left aside. It is
 * derived from the pairs, so that each of two claims knows the other.
 */
export function conflictsOf(claim: ClaimId): readonly ClaimId[] {
  const others = contradictionIds.flatMap((id) => {
    const { relation, sides } = contradictionOf(id);
    if (relation === "wording") return [];
    const [first, second] = sides;
    if (first.includes(claim)) return second;
    return second.includes(claim) ? first : [];
  });
  return [...new Set(others)];
}
