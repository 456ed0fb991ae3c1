import { Fragment } from "react";
import type { Source } from "../../content/source.ts";
import { type SourceId, sources } from "../../content/sources.ts";

/** What stands for each source: its publisher, or a number where the publisher stands already. */
function labelled(ids: readonly SourceId[]): { id: SourceId; source: Source; label: string }[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const source: Source = sources[id];
    const count = (seen.get(source.publisher) ?? 0) + 1;
    seen.set(source.publisher, count);
    return { id, source, label: count === 1 ? source.publisher : `(${count})` };
  });
}

interface SourceRefProps {
  readonly source: Source;
  readonly label: string;
}

function SourceRef({ source: { title, url }, label }: SourceRefProps) {
  if (url === null) return <cite title={title}>{label}</cite>;
  return (
    <a href={url} title={title} rel="noreferrer">
      {label}
    </a>
  );
}

interface SourceRefsProps {
  readonly ids: readonly SourceId[];
  /** Whether the first of several publishers stands for all. */
  readonly isShort?: boolean;
}

/** Short references to sources, linked to the document where it has an address. */
export function SourceRefs({ ids, isShort = false }: SourceRefsProps) {
  return (
    <span className="references">
      {labelled(ids).map(({ id, source, label }, index) => (
        <Fragment key={id}>
          {index > 0 && "; "}
          <SourceRef source={source} label={isShort ? label.replace(/;.*/, "") : label} />
        </Fragment>
      ))}
    </span>
  );
}
