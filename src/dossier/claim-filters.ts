import { type Claim, type ClaimKind, type SpeakerId, verdictIds } from "../content/claim.ts";
import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import { conflictsOf } from "../content/contradictions.ts";
import { type PlaceId, placeIds } from "../content/places.ts";

/** What claims can be chosen by: a verdict, or any but "opinion". */
export const verdictFilterIds = ["checked", ...verdictIds] as const;
export type VerdictFilter = (typeof verdictFilterIds)[number];

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

/** Whether a claim has a verdict; every claim that another one speaks against is in conflict. */
function hasVerdict(id: ClaimId, wanted: VerdictFilter): boolean {
  const { verdict } = claimOf(id);
  if (wanted === "checked") return verdict !== "opinion";
  if (wanted === "in-conflict" && conflictsOf(id).length > 0) return true;
  return verdict === wanted;
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
