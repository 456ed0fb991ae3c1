import { useMemo } from "react";
import { groupIds } from "../../content/place.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { createSearch, type Found, type Hit } from "../../dossier/search/search-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { searchDocuments } from "./search-documents.ts";

/** Where to begin when nothing is found: the four islands and the declaration. */
const useful: readonly Hit[] = [
  ...groupIds.map((id): Hit => ({ kind: "place", id })),
  { kind: "scenario", id: "1956" },
];

/** The search over all content; suspends until all of it is there. */
export function useSearch(): (typed: string) => Found {
  const messages = useMessages();
  const core = useContentText();
  const texts = useTexts("summaries", "notes", "claims", "claimDesk", "timeline", "terms");
  const { summaries, notes, claims, claimDesk, timeline, terms } = texts;
  return useMemo(() => {
    const documents = searchDocuments(
      { core, summaries, notes, claims, claimDesk, timeline, terms },
      messages,
    );
    return createSearch(documents, useful);
  }, [core, summaries, notes, claims, claimDesk, timeline, terms, messages]);
}
