import type { Ref } from "react";
import { listedClaims, type VerdictFilter } from "../../dossier/claim-filters.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";

const choices = [null, "checked", "opinion"] as const satisfies readonly (VerdictFilter | null)[];

interface ClaimChipsProps {
  /** Id of the form that the last chip opens. */
  readonly formId: string;
  readonly isFormOpen: boolean;
  readonly onToggleForm: () => void;
  /** Of the chip for all claims. */
  readonly allRef: Ref<HTMLButtonElement>;
}

/** All claims, those that were checked, or the opinions; and the way to finer filters. */
export function ClaimChips({ formId, isFormOpen, onToggleForm, allRef }: ClaimChipsProps) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const { claimFilters } = view;
  return (
    <fieldset className="filter-chips">
      <legend className="visually-hidden">{t("filter.heading")}</legend>
      {choices.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="filter-chip"
          ref={verdict === null ? allRef : null}
          aria-pressed={claimFilters.verdict === verdict}
          onClick={() => actions.filterClaims({ verdict })}
        >
          {t(`filter.chip.${verdict ?? "all"}`, {
            count: listedClaims({ ...claimFilters, verdict }).length,
          })}
        </button>
      ))}
      <button
        type="button"
        className="filter-chip"
        aria-expanded={isFormOpen}
        aria-controls={formId}
        onClick={onToggleForm}
      >
        {t("filter.open")}
      </button>
    </fieldset>
  );
}
