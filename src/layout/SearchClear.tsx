import { useMessages } from "../i18n/use-messages.ts";

/** The button that empties the search. */
export function SearchClear({ onClear }: { readonly onClear: () => void }) {
  const { t } = useMessages();
  return (
    <button type="button" className="search-clear" aria-label={t("search.clear")} onClick={onClear}>
      <span aria-hidden="true">×</span>
    </button>
  );
}
