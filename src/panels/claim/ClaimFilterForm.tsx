import { useId } from "react";
import { claimKindIds, speakerIds, verdictIds } from "../../content/claim.ts";
import { placeOf } from "../../content/places.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import {
  type ClaimFilters,
  type Facet,
  facets,
  isFiltered,
  listedClaims,
  noFilters,
  placesOfClaims,
} from "../../dossier/claim-filters.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";

interface Option {
  readonly id: string;
  readonly label: string;
}

/** What can be chosen of each facet. */
function useOptions(text: ClaimDeskText): Readonly<Record<Facet, readonly Option[]>> {
  const { nameOf } = useMessages();
  const { speakers, claimKinds } = useContentText();
  return {
    speaker: speakerIds.map((id) => ({ id, label: speakers[id] })),
    kind: claimKindIds.map((id) => ({ id, label: claimKinds[id] })),
    verdict: verdictIds.map((id) => ({ id, label: text.verdicts[id].label })),
    about: placesOfClaims.map((id) => ({ id, label: nameOf(placeOf(id).names) })),
  };
}

interface FacetSelectProps {
  readonly facet: Facet;
  readonly options: readonly Option[];
}

/** One facet: what can be chosen, each with the number of claims that choosing it leaves. */
function FacetSelect({ facet, options }: FacetSelectProps) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const id = useId();
  const chosen = view.claimFilters[facet] ?? "";
  const change = (value: string) =>
    ({ [facet]: value === "" ? null : value }) as Partial<ClaimFilters>;
  const countWith = (value: string) =>
    listedClaims({ ...view.claimFilters, ...change(value) }).length;
  return (
    <div className="facet">
      <label htmlFor={id}>{t(`filter.${facet}`)}</label>
      <select
        id={id}
        value={chosen}
        data-chosen={chosen !== ""}
        onChange={(event) => actions.filterClaims(change(event.target.value))}
      >
        <option value="">{t("filter.any", { count: countWith("") })}</option>
        {options.map((option) => {
          const count = countWith(option.id);
          return (
            <option
              key={option.id}
              value={option.id}
              disabled={count === 0 && option.id !== chosen}
            >
              {t("filter.option", { label: option.label, count })}
            </option>
          );
        })}
      </select>
    </div>
  );
}

/** The filters over the claims; list and map show what they leave. */
export function ClaimFilterForm({ text }: { readonly text: ClaimDeskText }) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const options = useOptions(text);
  return (
    <fieldset className="filters">
      <legend>{t("filter.heading")}</legend>
      <button
        type="button"
        className="button"
        aria-disabled={!isFiltered(view.claimFilters)}
        onClick={() => actions.filterClaims(noFilters)}
      >
        {t("filter.clear")}
      </button>
      {facets.map((facet) => (
        <FacetSelect key={facet} facet={facet} options={options[facet]} />
      ))}
    </fieldset>
  );
}
