import { type Claim, type ClaimKind, type SpeakerId, verdictIds } from "../content/claim.ts";
import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import { conflictsOf } from "../content/contradictions.ts";
import { type PlaceId, placeIds } from "../content/places.ts";

/** What claims can be chosen by: a verdict, or any but "opinion". */
export const verdictFilterIds = ["checked", ...verdictIds] as const;

/** What links of earlier versions choose claims by; no longer offered. */
export const retiredVerdictIds = ["loosely-supported", "in-conflict", "did-not-come-true"] as const;

export type VerdictFilter = (typeof verdictFilterIds)[number] | (typeof retiredVerdictIds)[number];

/** What the listed claims have in common; null where anything goes. */
export interface ClaimFilters {
  readonly speaker: SpeakerId | null;
  readonly kind: ClaimKind | null;
  readonly verdict: VerdictFilter | null;
  /** A place the claims are about. */
  readonly about: PlaceId | null;
}

export type Facet = keyof ClaimFilters;

export const facets = ["speaker", "kind", "verdict", "about"] as const satisfies readonly Facet[];

export const noFilters: ClaimFilters = { speaker: null, kind: null, verdict: null, about: null };

const claimedPlaces = new Set(claimIds.flatMap((id) => claimOf(id).places));

/** The places that claims are about, in the order of the place list. */
export const placesOfClaims: readonly PlaceId[] = placeIds.filter((id) => claimedPlaces.has(id));

/** Whether a claim has a verdict, or what a retired one became. */
function hasVerdict(id: ClaimId, wanted: VerdictFilter): boolean {
  const { verdict } = claimOf(id);
  switch (wanted) {
    case "checked":
      return verdict !== "opinion";
    case "loosely-supported":
      return verdict === "imprecise" || verdict === "partly-right";
    case "in-conflict":
      return conflictsOf(id).length > 0;
    default:
      return verdict === wanted;
  }
}

function passes(id: ClaimId, { speaker, kind, verdict, about }: ClaimFilters): boolean {
  const claim: Claim = claimOf(id);
  return (
    (speaker === null || claim.speaker === speaker) &&
    (kind === null || claim.kind === kind) &&
    (verdict === null || hasVerdict(id, verdict)) &&
    (about === null || claim.places.includes(about))
  );
}

export function isFiltered(filters: ClaimFilters): boolean {
  return facets.some((facet) => filters[facet] !== null);
}

/** The claims that pass every filter, in the article's order. */
export function listedClaims(filters: ClaimFilters): readonly ClaimId[] {
  return claimIds.filter((id) => passes(id, filters));
}

/** The places the claims that pass are about, each once. */
export function listedPlaces(filters: ClaimFilters): readonly PlaceId[] {
  return [...new Set(listedClaims(filters).flatMap((id) => claimOf(id).places))];
}
