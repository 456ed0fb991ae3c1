import { type HTMLAttributes, useId } from "react";
import type { Hit, HitGroup } from "../../dossier/search/search-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { HitLine } from "./HitLine.tsx";

interface HitGroupsProps {
  readonly groups: readonly HitGroup[];
  /** Number of the hit that Enter chooses, counted over all groups. */
  readonly highlighted: number;
  /** What makes an element the option of a hit. */
  readonly propsOf: (hit: Hit, index: number) => HTMLAttributes<HTMLElement>;
}

/** The results by kind, as options of a listbox. */
export function HitGroups({ groups, highlighted, propsOf }: HitGroupsProps) {
  const { t } = useMessages();
  const prefix = useId();
  const hits = groups.flatMap((group) => group.hits);
  return groups.map(({ kind, hits: ofKind }) => (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets
    <div key={kind} role="group" aria-labelledby={`${prefix}${kind}`}>
      <p className="section-title hit-kind" id={`${prefix}${kind}`}>
        {t(`search.kind.${kind}`, { count: ofKind.length })}
      </p>
      {ofKind.map((hit) => {
        const index = hits.indexOf(hit);
        return (
          <div
            key={hit.id}
            {...propsOf(hit, index)}
            className="hit"
            data-highlighted={index === highlighted}
          >
            <HitLine hit={hit} />
          </div>
        );
      })}
    </div>
  ));
}
