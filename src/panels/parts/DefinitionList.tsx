import type { Defined } from "../../content/text/content-text.ts";

interface DefinitionListProps {
  readonly title: string;
  readonly entries: readonly Defined[];
}

/** Words of ours and what we mean by them, folded until wanted. */
export function DefinitionList({ title, entries }: DefinitionListProps) {
  return (
    <details className="fold definitions">
      <summary>{title}</summary>
      <dl>
        {entries.map(({ label, definition }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
