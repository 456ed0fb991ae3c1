import { Fragment } from "react";
import type { Source } from "../../content/source.ts";
import { type SourceId, sources } from "../../content/sources.ts";
import { usePublisherWords } from "./use-publisher-words.ts";

/** A reference in short: what it is called, and what is said of its publisher's side. */
interface Reference {
  readonly id: SourceId;
  readonly source: Source;
  /** The publisher, or a number where the publisher stands already. */
  readonly label: string;
  readonly side: string;
}

function references(
  ids: readonly SourceId[],
  sideOf: (publisher: string) => string,
  isShort: boolean,
): readonly Reference[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const source: Source = sources[id];
    const publisher = isShort ? source.publisher.replace(/;.*/, "") : source.publisher;
    const count = (seen.get(publisher) ?? 0) + 1;
    seen.set(publisher, count);
    return count === 1
      ? { id, source, label: publisher, side: sideOf(publisher) }
      : { id, source, label: `(${count})`, side: "" };
  });
}

function SourceRef({ source, label }: Pick<Reference, "source" | "label">) {
  const { title, url, archivedUrl } = source;
  const address = url ?? archivedUrl;
  if (address === null) return <cite title={title}>{label}</cite>;
  return (
    <a href={address} title={title} rel="noreferrer">
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
  const { side } = usePublisherWords();
  return (
    <span className="references">
      {references(ids, side, isShort).map((reference, index) => (
        <Fragment key={reference.id}>
          {index > 0 && "; "}
          <SourceRef source={reference.source} label={reference.label} />
          {reference.side !== "" && ` ${reference.side}`}
        </Fragment>
      ))}
    </span>
  );
}
