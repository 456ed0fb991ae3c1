import { useId, useRef, useState } from "react";
import { claimIds } from "../../content/claims.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import {
  type ClaimFilters,
  isFiltered,
  listedClaims,
  noFilters,
} from "../../dossier/claim-filters.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { ClaimEntry } from "../parts/ClaimEntry.tsx";
import { ClaimChips } from "./ClaimChips.tsx";
import { ClaimFilterForm } from "./ClaimFilterForm.tsx";

/** Whether a filter is on that no chip stands for. */
function isFine({ speaker, kind, verdict, about }: ClaimFilters): boolean {
  const isChip = verdict === null || verdict === "checked" || verdict === "opinion";
  return !isChip || speaker !== null || kind !== null || about !== null;
}

/** The claims that pass the filters, in the article's order. */
export function ClaimList({ text }: { readonly text: ClaimDeskText }) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const { claimFilters } = view;
  const formId = useId();
  // As the filters have it, until the reader opens or closes the form.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isFormOpen = wanted ?? isFine(claimFilters);
  const allChip = useRef<HTMLButtonElement>(null);
  const clear = () => {
    actions.filterClaims(noFilters);
    setWanted(false);
    // The button itself goes.
    allChip.current?.focus();
  };
  const listed = listedClaims(claimFilters);
  return (
    <section className="claim-list">
      <ClaimChips
        formId={formId}
        isFormOpen={isFormOpen}
        onToggleForm={() => setWanted(!isFormOpen)}
        allRef={allChip}
      />
      {isFormOpen && <ClaimFilterForm id={formId} text={text} />}
      {isFiltered(claimFilters) && (
        <div className="filtered-line">
          <h3 className="section-title">
            {t("claims.filtered", { count: listed.length, all: claimIds.length })}
          </h3>
          <button type="button" className="text-button" onClick={clear}>
            {t("filter.clear")}
          </button>
        </div>
      )}
      {listed.length === 0 && <p className="lead">{t("claims.none")}</p>}
      <ol className="plain-list">
        {listed.map((id) => (
          <ClaimEntry key={id} id={id} anchor={id} />
        ))}
      </ol>
    </section>
  );
}
