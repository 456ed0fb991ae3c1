import { claimIds } from "../../content/claims.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import { placeIds, placeOf } from "../../content/places.ts";
import { sourceIds, sources } from "../../content/sources.ts";
import { termIds } from "../../content/terms.ts";
import type { ContentText, CoreText } from "../../content/text/content-text.ts";
import type { SearchDocument } from "../../dossier/search/search-index.ts";

interface SearchedText {
  readonly core: CoreText;
  readonly notes: Awaited<ReturnType<ContentText["notes"]>>;
  readonly claimDesk: Awaited<ReturnType<ContentText["claimDesk"]>>;
  readonly terms: Awaited<ReturnType<ContentText["terms"]>>;
}

/** Places, their notes, claims, terms and sources, as they are searched. */
export function searchDocuments(searched: SearchedText): readonly SearchDocument[] {
  const { core, notes, claimDesk, terms } = searched;
  return [
    ...placeIds.map((id): SearchDocument => {
      const { names } = placeOf(id);
      const { facility } = particularsOf(id);
      const called = [names.en, names.alternative, names.ru, names.ja, facility?.fac];
      const known = called.filter((name) => typeof name === "string");
      return { kind: "place", id, names: known, text: core.summaries[id] };
    }),
    ...placeIds.map((id): SearchDocument => {
      const { note, caveats } = notes[id];
      return { kind: "note", id, names: [], text: [...note, ...caveats].join(" ") };
    }),
    ...claimIds.map((id): SearchDocument => {
      const { title, text } = core.claims[id];
      const { when, reading, reason, context } = claimDesk.readings[id];
      const searchedText = [text, when, reading, reason, context].join(" ");
      return { kind: "claim", id, names: [title], text: searchedText };
    }),
    ...termIds.map((id): SearchDocument => {
      const { name, forms, definition } = terms[id];
      return { kind: "term", id, names: [name, ...forms], text: definition };
    }),
    ...sourceIds.map((id): SearchDocument => {
      const { title, publisher } = sources[id];
      return { kind: "source", id, names: [title], text: publisher };
    }),
  ];
}
