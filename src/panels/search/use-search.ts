import { useMemo } from "react";
import { groupIds } from "../../content/place.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { createSearch, type Found, type Hit } from "../../dossier/search/search-index.ts";
import { searchDocuments } from "./search-documents.ts";

/** Where to begin when nothing is found: the four islands and the declaration. */
const useful: readonly Hit[] = [
  ...groupIds.map((id): Hit => ({ kind: "place", id })),
  { kind: "term", id: "1956-declaration" },
];

/** The search over all content; suspends until all of it is there. */
export function useSearch(): (typed: string) => Found {
  const core = useContentText();
  const { notes, claimDesk, terms } = useTexts("notes", "claimDesk", "terms");
  return useMemo(
    () => createSearch(searchDocuments({ core, notes, claimDesk, terms }), useful),
    [core, notes, claimDesk, terms],
  );
}
