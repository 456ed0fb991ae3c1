import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimKindIds, speakerIds, verdictIds } from "../../../src/content/claim.ts";
import { claimIds, claimOf } from "../../../src/content/claims.ts";
import {
  type ClaimFilters,
  isFiltered,
  listedClaims,
  listedPlaces,
  noFilters,
  placesOfClaims,
} from "../../../src/dossier/claim-filters.ts";
import { highlightOf } from "../../../src/map/highlight.ts";

const anyFilters: fc.Arbitrary<ClaimFilters> = fc.record({
  speaker: fc.option(fc.constantFrom(...speakerIds)),
  kind: fc.option(fc.constantFrom(...claimKindIds)),
  verdict: fc.option(fc.constantFrom(...verdictIds)),
  about: fc.option(fc.constantFrom(...placesOfClaims)),
});

describe("filters over the claims", () => {
  test("leave everything where nothing is chosen", () => {
    expect(isFiltered(noFilters)).toBe(false);
    expect(listedClaims(noFilters)).toEqual(claimIds);
  });

  test("leave exactly the claims that have what is chosen", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { speaker, kind, verdict, about } = filters;
        const expected = claimIds.filter((id) => {
          const claim = claimOf(id);
          return (
            [speaker, null].some((each) =>
              each === null ? speaker === null : each === claim.speaker,
            ) &&
            (kind ?? claim.kind) === claim.kind &&
            (verdict ?? claim.verdict) === claim.verdict &&
            (about === null || claim.places.includes(about))
          );
        });
        expect(listedClaims(filters)).toEqual(expected);
      }),
    );
  });

  test("the map lights the places of the list, no more and no fewer", () => {
    fc.assert(
      fc.property(anyFilters, (claimFilters) => {
        const view = {
          selection: { kind: "none" },
          panel: "claims",
          claimView: "all",
          claimFilters,
        } as const;
        const lit = [...highlightOf(view).places.keys()];
        expect(lit).toEqual(isFiltered(claimFilters) ? listedPlaces(claimFilters) : []);
        expect(highlightOf({ ...view, panel: "places" }).places.size).toBe(0);
        expect(highlightOf({ ...view, claimView: "silence" }).places.size).toBe(0);
      }),
    );
  });
});

test("a claim that its document contradicts is marked as such where the document does not follow it", () => {
  const view = { panel: "claims", claimView: "all", claimFilters: noFilters } as const;
  const kindsOf = (id: "p5-four-islands" | "p11-habomai-shikotan") =>
    Object.fromEntries(highlightOf({ ...view, selection: { kind: "claim", id } }).places);
  expect(kindsOf("p5-four-islands")).toEqual({
    habomai: "lit",
    shikotan: "lit",
    kunashir: "contradicted",
    iturup: "contradicted",
  });
  expect(kindsOf("p11-habomai-shikotan")).toEqual({ habomai: "lit", shikotan: "lit" });
});

describe("what a contradiction marks", () => {
  test("what both sides have, and what one has alone", () => {
    const { places } = highlightOf({
      selection: { kind: "contradiction", id: "four-or-two-islands" },
      panel: "claims",
      claimView: "all",
      claimFilters: noFilters,
    });
    expect(Object.fromEntries(places)).toEqual({
      habomai: "both-sides",
      shikotan: "both-sides",
      kunashir: "one-side",
      iturup: "one-side",
    });
  });
});
