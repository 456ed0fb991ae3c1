import "../../styles/search.css";
import { useCombobox } from "downshift";
import { useEffect, useMemo } from "react";
import type { ClaimId } from "../../content/claims.ts";
import type { PlaceId } from "../../content/places.ts";
import type { Found, Hit } from "../../dossier/search/search-index.ts";
import { printableWithin } from "../../i18n/printable.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../store/announcement.ts";
import { useView } from "../../url/view-context.ts";
import { Loading } from "../parts/Loading.tsx";
import { HitGroups } from "./HitGroups.tsx";
import { type SearchBoxProps, useInheritedFocus } from "./use-inherited-focus.ts";
import { useSearch } from "./use-search.ts";

const nothing: Found = { isFound: true, groups: [] };

/** Goes where a hit is: a place or claim is chosen, a term or source shown in its list. */
function useGoTo(): (hit: Hit) => void {
  const { actions } = useView();
  return ({ kind, id }) => {
    if (kind === "term") actions.selectPanel("terms", id);
    else if (kind === "source") actions.selectPanel("sources", id);
    else if (kind === "claim") actions.select({ kind, id: id as ClaimId });
    else actions.select({ kind: "place", id: id as PlaceId });
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
export function SearchCombobox(props: SearchBoxProps) {
  const { text, onText, isFocused, onFocused } = props;
  const { t } = useMessages();
  const { selection } = useView().view;
  const goTo = useGoTo();
  const search = useSearch();
  const found = useMemo(() => search?.(text) ?? nothing, [search, text]);
  const hits = useMemo(() => found.groups.flatMap((group) => group.hits), [found]);
  const input = useInheritedFocus(props);

  const box = useCombobox<Hit>({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    // A link's search opens by itself, unless the link also holds something to read.
    initialIsOpen: text !== "" && (isFocused || selection.kind === "none"),
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
          onFocus: () => onFocused(true),
          onBlur: () => onFocused(false),
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
        {isOpen && search === null && <Loading />}
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
