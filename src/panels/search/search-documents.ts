import { claimIds } from "../../content/claims.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import { placeIds, placeOf } from "../../content/places.ts";
import { sourceIds, sources } from "../../content/sources.ts";
import { termIds } from "../../content/terms.ts";
import type { ContentText, CoreText } from "../../content/text/content-text.ts";
import type { SearchDocument } from "../../state/search/search-index.ts";

interface SearchedText {
  readonly core: CoreText;
  readonly notes: Awaited<ReturnType<ContentText["notes"]>>;
  readonly terms: Awaited<ReturnType<ContentText["terms"]>>;
}

/** Places, their notes, claims, terms and sources, as they are searched. */
export function searchDocuments({ core, notes, terms }: SearchedText): readonly SearchDocument[] {
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
      const { title, text, when, context } = core.claims[id];
      return { kind: "claim", id, names: [title], text: `${text} ${when} ${context}` };
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
