import { useEffect } from "react";
import type { Hit, HitGroup } from "../../dossier/search/search-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { HitLine } from "./HitLine.tsx";

export interface HitGroupsProps {
  readonly groups: readonly HitGroup[];
  /** Id of the listbox; an option's id is this and its number. */
  readonly listId: string;
  /** Number of the hit that Enter chooses, counted over all groups. */
  readonly highlighted: number;
  readonly onHighlight: (index: number) => void;
  readonly onChoose: (hit: Hit) => void;
}

/** The results by kind, as options of a listbox. */
export function HitGroups({ groups, listId, highlighted, onHighlight, onChoose }: HitGroupsProps) {
  const { t } = useMessages();
  const hits = groups.flatMap((group) => group.hits);
  const countOf = (count: number, total: number) =>
    count === total ? count : t("search.firstOf", { count, total });
  useEffect(() => {
    document.getElementById(`${listId}-${highlighted}`)?.scrollIntoView({ block: "nearest" });
  }, [listId, highlighted]);
  return groups.map(({ kind, hits: ofKind, total }) => (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets
    <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
      <p className="section-title hit-kind" id={`${listId}-${kind}`}>
        {t(`search.kind.${kind}`, { count: countOf(ofKind.length, total) })}
      </p>
      {ofKind.map((hit) => {
        const index = hits.indexOf(hit);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          <div
            key={hit.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === highlighted}
            className="hit"
            data-highlighted={index === highlighted}
            onMouseMove={() => onHighlight(index)}
            onClick={() => onChoose(hit)}
          >
            <HitLine hit={hit} />
          </div>
        );
      })}
    </div>
  ));
}
