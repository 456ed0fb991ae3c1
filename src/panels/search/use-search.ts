import { useMemo } from "react";
import { groupIds } from "../../content/place.ts";
import {
  useClaimDeskText,
  useContentText,
  usePlaceNotes,
  useTermText,
} from "../../dossier/content-text.ts";
import { createSearch, type Found, type Hit } from "../../dossier/search/search-index.ts";
import { searchDocuments } from "./search-documents.ts";

/** Where to begin when nothing is found: the four islands and the declaration. */
const useful: readonly Hit[] = [
  ...groupIds.map((id): Hit => ({ kind: "place", id })),
  { kind: "term", id: "1956-declaration" },
];

/** The search over all content; null until all of it is there. */
export function useSearch(): ((typed: string) => Found) | null {
  const core = useContentText();
  const notes = usePlaceNotes();
  const claimDesk = useClaimDeskText();
  const terms = useTermText();
  return useMemo(() => {
    if (notes === null || claimDesk === null || terms === null) return null;
    return createSearch(searchDocuments({ core, notes, claimDesk, terms }), useful);
  }, [core, notes, claimDesk, terms]);
}
