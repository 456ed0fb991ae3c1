import { useMessages } from "../i18n/use-messages.ts";
import { useView } from "../url/view-context.ts";

/** Splits the map to compare the scenario with another, or makes it whole again. */
export function CompareButton() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const isComparing = view.compare !== null;
  const other = view.scenario === "today" ? "1956" : "today";
  return (
    <button
      type="button"
      className="button compare-button"
      aria-pressed={isComparing}
      onClick={() => actions.compareWith(isComparing ? null : other)}
    >
      {t("compare.start")}
    </button>
  );
}
