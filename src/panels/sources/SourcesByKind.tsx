import type { Source, SourceKind } from "../../content/source.ts";
import { type SourceId, sourceIds, sources } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { usePanelFocus } from "../parts/use-panel-focus.ts";
import { SourceEntry } from "./SourceEntry.tsx";

/** From what was signed or said to who wrote about it. */
const kindsInOrder: readonly SourceKind[] = [
  "primary",
  "official",
  "dataset",
  "scholarship",
  "press",
  "reference",
  "other",
];

function idsOfKind(kind: SourceKind): readonly SourceId[] {
  return sourceIds.filter((id) => (sources[id] as Source).kind === kind);
}

interface SourcesByKindProps {
  /** The source that reading starts at; null for none. */
  readonly entry: string | null;
  /** Whether every group is open, as where there is no script. */
  readonly isUnfolded?: boolean;
}

/** Every source under its kind, the kinds folded but for the one of the entry. */
export function SourcesByKind({ entry, isUnfolded = false }: SourcesByKindProps) {
  const { t } = useMessages();
  const start = usePanelFocus<HTMLLIElement>();
  return kindsInOrder.map((kind) => {
    const ids = idsOfKind(kind);
    return (
      <details
        key={kind}
        className="fold source-group"
        open={isUnfolded || ids.some((id) => id === entry)}
      >
        <summary>
          {t(`sources.group.${kind}`)} <span className="source-count">{ids.length}</span>
        </summary>
        <ul className="sources">
          {ids.map((id) => (
            <SourceEntry key={id} id={id} start={id === entry ? start : null} />
          ))}
        </ul>
      </details>
    );
  });
}
