import { useState } from "react";
import { LazyBoundary } from "../../components/LazyBoundary.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import { facilities } from "../../content/facilities.ts";
import { withLateMessages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/use-messages.ts";

const FacilityRows = lazyComponent(
  () => withLateMessages(import("./FacilityRows.tsx")),
  "FacilityRows",
);

/** The US facilities as a table that can be sorted, folded and loaded when first opened. */
export function FacilityTable() {
  const { t } = useMessages();
  const [isOpened, setOpened] = useState(false);
  const count = Object.keys(facilities).length;
  return (
    <details
      className="fold"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{t("facilities.fold", { count })}</summary>
      {isOpened && (
        <LazyBoundary message="panel.failed">
          <FacilityRows />
        </LazyBoundary>
      )}
    </details>
  );
}
