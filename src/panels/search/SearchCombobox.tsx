import "../../styles/search.css";
import { useCombobox } from "downshift";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { ClaimId } from "../../content/claims.ts";
import type { PlaceId } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../state/announcement.ts";
import { printableWithin } from "../../state/printable.ts";
import type { Found, Hit } from "../../state/search/search-index.ts";
import { useView } from "../../state/view-context.ts";
import { HitGroups } from "./HitGroups.tsx";
import { useSearch } from "./use-search.ts";

const nothing: Found = { isFound: true, groups: [] };

interface SearchComboboxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether the box it takes the place of had focus. */
  readonly hasFocus: boolean;
}

/** Goes where a hit is: a place or claim is chosen, a term or source shown in its list. */
function useGoTo(): (hit: Hit) => void {
  const { acts } = useView();
  return ({ kind, id }) => {
    if (kind === "term") acts.choosePanel("terms", id);
    else if (kind === "source") acts.choosePanel("sources", id);
    else if (kind === "claim") acts.choose({ kind, id: id as ClaimId });
    else acts.choose({ kind: "place", id: id as PlaceId });
  };
}

/** Says how much was found, each time that changes while the results are open. */
function useFoundAnnouncement(found: Found, query: string, isOpen: boolean): void {
  const { t } = useMessages();
  useEffect(() => {
    const count = found.groups.flatMap(({ hits }) => hits).length;
    if (!isOpen || count === 0) return;
    announce(t(found.isFound ? "search.found" : "search.notFound", { count, query }));
  }, [t, found, query, isOpen]);
}

/** The box with its results, grouped by kind: an ARIA combobox with a listbox. */
export function SearchCombobox({ text, onText, hasFocus }: SearchComboboxProps) {
  const { t } = useMessages();
  const { selection } = useView().view;
  const goTo = useGoTo();
  const search = useSearch();
  const found = useMemo(() => search?.(text) ?? nothing, [search, text]);
  const hits = useMemo(() => found.groups.flatMap((group) => group.hits), [found]);
  const input = useRef<HTMLInputElement>(null);
  const tookFocus = useRef(false);

  const box = useCombobox<Hit>({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    // A link's search opens by itself, unless the link also holds something to read.
    initialIsOpen: text !== "" && (hasFocus || selection.kind === "none"),
    defaultHighlightedIndex: 0,
    itemToString: () => "",
    // Only pressing a result goes there; leaving the box does not.
    onStateChange: ({ type, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      if ((type === InputKeyDownEnter || type === ItemClick) && selectedItem) {
        onText("");
        goTo(selectedItem);
      } else if (type === InputKeyDownEscape && !box.isOpen) onText("");
    },
  });

  // In the very step that puts it in place, or what is typed meanwhile would go nowhere.
  useLayoutEffect(() => {
    if (!hasFocus || tookFocus.current) return;
    tookFocus.current = true;
    input.current?.focus();
    input.current?.setSelectionRange(-1, -1);
  }, [hasFocus]);

  const isOpen = box.isOpen && text.trim() !== "";
  const isListOpen = isOpen && hits.length > 0;
  const query = printableWithin(text.trim());
  useFoundAnnouncement(found, query, isOpen);
  // All that drops down counts as the menu: pressing it is not leaving the box.
  const { ref: menuRef, ...listProps } = box.getMenuProps({ "aria-label": t("search.results") });
  return (
    <>
      <input
        {...box.getInputProps({
          ref: input,
          "aria-label": t("search.label"),
          "aria-expanded": isListOpen,
          ...(isListOpen ? {} : { "aria-activedescendant": "" }),
          onChange: (event) => onText(event.currentTarget.value),
          onKeyDown: (event) => {
            // Esc closes the results, then empties the box, and only then what is being read.
            if (event.key === "Escape" && (isOpen || text !== "")) event.stopPropagation();
          },
        })}
        className="search-input"
        type="text"
        placeholder={t("search.placeholder")}
        spellCheck={false}
      />
      {text !== "" && (
        <button
          type="button"
          className="search-clear"
          aria-label={t("search.clear")}
          onClick={() => {
            onText("");
            input.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div ref={menuRef} className="search-results" hidden={!isOpen}>
        {isOpen && search === null && <p className="loading">{t("panel.loading")}</p>}
        {isOpen && !found.isFound && <p className="search-none">{t("search.none", { query })}</p>}
        {/* A listbox holds options and nothing else, and is there only while it has some. */}
        <div {...listProps} className="search-list" hidden={!isListOpen}>
          {isListOpen && (
            <HitGroups
              groups={found.groups}
              highlighted={box.highlightedIndex}
              propsOf={(item, index) => box.getItemProps({ item, index })}
            />
          )}
        </div>
      </div>
    </>
  );
}
