import "../styles/search-box.css";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Icon } from "../components/Icon.tsx";
import { LazyBoundary } from "../components/LazyBoundary.tsx";
import { lazyComponent } from "../components/lazy-component.ts";
import type { Hit } from "../dossier/search/search-index.ts";
import { withLateMessages } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useSearchQuery } from "../url/use-search-query.ts";
import { useView } from "../url/view-context.ts";
import { SearchClear } from "./SearchClear.tsx";
import { useGoToHit } from "./use-go-to-hit.ts";
import { useSlashKey } from "./use-slash-key.ts";

// The index, and all that it searches: loaded when the reader turns to the box.
const SearchResults = lazyComponent(
  () => withLateMessages(import("../panels/search/SearchResults.tsx")),
  "SearchResults",
);

/**
 * One box to search everything by, an ARIA combobox; its text is `q` in the address. It has the size of
 * its icon until it has focus or shows what it found.
 */
export function SearchBox() {
  const { t } = useMessages();
  const { selection } = useView().view;
  const goTo = useGoToHit();
  const [text, setText] = useSearchQuery();
  const [isWanted, setWanted] = useState(text !== "");
  // A link's search opens by itself, unless the link also holds something to read.
  const [isOpen, setOpen] = useState(text !== "" && selection.kind === "none");
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [highlighted, setHighlighted] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const listId = useId();
  const isShown = isOpen && text.trim() !== "";
  const isListShown = isShown && hits.length > 0;
  const hit = hits[highlighted];
  useSlashKey(input);

  const search = (next: string) => {
    setText(next);
    setHighlighted(0);
    setOpen(true);
  };
  const choose = (hit: Hit) => {
    goTo(hit);
    setText("");
    setHighlighted(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (isListShown) setHighlighted((highlighted + step + hits.length) % hits.length);
      setOpen(true);
    } else if (event.key === "Enter") {
      if (isListShown && hit !== undefined) choose(hit);
    } else if (event.key === "Escape" && text !== "") {
      // Esc closes the results, then empties the box, and only then closes the panel that is read.
      event.stopPropagation();
      setHighlighted(0);
      if (isShown) setOpen(false);
      else setText("");
    }
  };

  return (
    <search className="search" data-open={isShown} data-filled={text !== ""}>
      <input
        ref={input}
        className="search-input"
        type="text"
        role="combobox"
        aria-expanded={isListShown}
        aria-autocomplete="list"
        aria-label={t("search.label")}
        aria-keyshortcuts="/"
        title={t("search.label")}
        {...(isListShown && {
          "aria-controls": listId,
          "aria-activedescendant": `${listId}-${highlighted}`,
        })}
        placeholder={t("search.placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => search(currentTarget.value)}
        onFocus={() => setWanted(true)}
        onClick={() => setOpen(true)}
        onBlur={({ relatedTarget }) => setOpen(results.current?.contains(relatedTarget) ?? false)}
        onKeyDown={onKeyDown}
      />
      <Icon name="search" />
      {isWanted && text !== "" && (
        <SearchClear
          onClear={() => {
            setText("");
            input.current?.focus();
          }}
        />
      )}
      {isWanted && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pressing it leaves focus in the box
        <div
          ref={results}
          className="search-results"
          hidden={!isShown}
          onMouseDown={(event) => event.preventDefault()}
        >
          <LazyBoundary message="search.failed">
            <SearchResults
              text={text}
              isOpen={isShown}
              listId={listId}
              highlighted={highlighted}
              onHits={setHits}
              onHighlight={setHighlighted}
              onChoose={choose}
            />
          </LazyBoundary>
        </div>
      )}
    </search>
  );
}
