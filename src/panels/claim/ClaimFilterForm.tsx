import { useId } from "react";
import { claimKindIds, speakerIds } from "../../content/claim.ts";
import { placeOf } from "../../content/places.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import {
  type ClaimFilters,
  type Facet,
  facets,
  listedClaims,
  noFilters,
  placesOfClaims,
  retiredVerdictIds,
  verdictFilterIds,
} from "../../dossier/claim-filters.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";

interface Option {
  readonly id: string;
  readonly label: string;
}

function changeOf(facet: Facet, value: string): Partial<ClaimFilters> {
  return { [facet]: value === "" ? null : value };
}

/** What can be chosen of each facet; a retired verdict only while a link has chosen it. */
function useOptions(text: ClaimDeskText): Readonly<Record<Facet, readonly Option[]>> {
  const { t, nameOf } = useMessages();
  const { verdict } = useView().view.claimFilters;
  const { speakers, claimKinds } = useContentText();
  return {
    speaker: speakerIds.map((id) => ({ id, label: speakers[id] })),
    kind: claimKindIds.map((id) => ({ id, label: claimKinds[id] })),
    verdict: [
      ...verdictFilterIds.map((id) => ({
        id,
        label: id === "checked" ? t("filter.checked") : text.verdicts[id].label,
      })),
      ...retiredVerdictIds
        .filter((id) => id === verdict)
        .map((id) => ({ id, label: t(`filter.retired.${id}`) })),
    ],
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
  const countWith = (value: string, others: ClaimFilters) =>
    listedClaims({ ...others, ...changeOf(facet, value) }).length;
  return (
    <div className="facet">
      <label htmlFor={id}>{t(`filter.${facet}`)}</label>
      <select
        id={id}
        value={chosen}
        data-chosen={chosen !== ""}
        onChange={(event) => actions.filterClaims(changeOf(facet, event.target.value))}
      >
        <option value="">{t("filter.any", { count: countWith("", view.claimFilters) })}</option>
        {options
          // What no claim has at all can only have come with the link.
          .filter((option) => option.id === chosen || countWith(option.id, noFilters) > 0)
          .map(({ id: value, label }) => {
            const count = countWith(value, view.claimFilters);
            return (
              <option key={value} value={value} disabled={count === 0 && value !== chosen}>
                {t("filter.option", { label, count })}
              </option>
            );
          })}
      </select>
    </div>
  );
}

interface ClaimFilterFormProps {
  readonly id: string;
  readonly text: ClaimDeskText;
}

/** The filters over the claims; list and map show what they leave. */
export function ClaimFilterForm({ id, text }: ClaimFilterFormProps) {
  const options = useOptions(text);
  return (
    <div id={id} className="filters">
      {facets.map((facet) => (
        <FacetSelect key={facet} facet={facet} options={options[facet]} />
      ))}
    </div>
  );
}
