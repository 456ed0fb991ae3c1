import { IconButton } from "../components/IconButton.tsx";
import { useMessages } from "../i18n/use-messages.ts";
import { useComparison } from "../url/use-comparison.ts";

/** Splits the map to compare the scenario with another, or makes it whole again. */
export function CompareButton() {
  const { t } = useMessages();
  const { isComparing, toggle } = useComparison();
  return (
    <IconButton
      icon="compare"
      label={t("compare.start")}
      isLabelSeen
      className="compare-button"
      aria-pressed={isComparing}
      onClick={toggle}
    />
  );
}
