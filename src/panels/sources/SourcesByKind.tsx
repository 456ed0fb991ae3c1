import type { Source, SourceKind } from "../../content/source.ts";
import { type SourceId, sourceIds, sources } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceList } from "../parts/SourceList.tsx";

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
  /** The source that reading starts at; null for the first. */
  readonly entry: string | null;
}

/** Every source under its kind. */
export function SourcesByKind({ entry }: SourcesByKindProps) {
  const { t } = useMessages();
  return kindsInOrder.map((kind) => (
    <section key={kind} className="section">
      <h2 className="section-title">{t(`sourceKind.${kind}`)}</h2>
      <SourceList ids={idsOfKind(kind)} entry={entry} />
    </section>
  ));
}
