import type { Source } from "../content/source.ts";
import { type SourceId, sources } from "../content/sources.ts";

/** Short references to sources: their publishers, linked to the document where it has an address. */
export function SourceReferences({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <span className="references">
      {ids.map((id) => {
        const { title, publisher, url }: Source = sources[id];
        return url === null ? (
          <cite key={id} title={title}>
            {publisher}
          </cite>
        ) : (
          <a key={id} href={url} title={title} rel="noreferrer">
            {publisher}
          </a>
        );
      })}
    </span>
  );
}
