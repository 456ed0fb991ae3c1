import "../../styles/search.css";
import { useEffect, useLayoutEffect, useMemo } from "react";
import type { Hit } from "../../dossier/search/search-index.ts";
import { printableWithin } from "../../i18n/printable.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../store/announcement.ts";
import { HitGroups, type HitGroupsProps } from "./HitGroups.tsx";
import { useSearch } from "./use-search.ts";

interface SearchResultsProps extends Omit<HitGroupsProps, "groups"> {
  readonly text: string;
  readonly isOpen: boolean;
  readonly onHits: (hits: readonly Hit[]) => void;
}

/** The results for a text, grouped by kind: the listbox of the search's combobox. */
export function SearchResults({ text, isOpen, onHits, ...options }: SearchResultsProps) {
  const { t } = useMessages();
  const search = useSearch();
  const { isFound, groups } = useMemo(() => search(text), [search, text]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const query = printableWithin(text.trim());
  const count = hits.length;

  // Before they are painted: Enter takes the first as soon as it is seen.
  useLayoutEffect(() => onHits(hits), [hits, onHits]);
  useEffect(() => {
    if (isOpen && count > 0)
      announce(t(isFound ? "search.found" : "search.notFound", { count, query }));
  }, [t, isFound, count, query, isOpen]);

  return (
    <>
      {!isFound && <p className="search-none">{t("search.none", { query })}</p>}
      {/* A listbox holds options and nothing else, and is there only while it has some. */}
      {count > 0 && (
        <div
          className="search-list"
          id={options.listId}
          role="listbox"
          aria-label={t("search.results")}
        >
          <HitGroups groups={groups} {...options} />
        </div>
      )}
    </>
  );
}
