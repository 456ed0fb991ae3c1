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

/** Short references to sources, linked to the document where it has an address. */
export function SourceRefs({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <span className="references">
      {labelled(ids).map(({ id, source: { title, url }, label }) =>
        url === null ? (
          <cite key={id} title={title}>
            {label}
          </cite>
        ) : (
          <a key={id} href={url} title={title} rel="noreferrer">
            {label}
          </a>
        ),
      )}
    </span>
  );
}
