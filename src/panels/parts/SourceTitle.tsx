import type { Source } from "../../content/source.ts";

/** Title of a source, linked to the document or, where it has no address, to its archived copy. */
export function SourceTitle({ source }: { readonly source: Source }) {
  const { title, language, url, archivedUrl } = source;
  const address = url ?? archivedUrl;
  const cite = <cite lang={language}>{title}</cite>;
  if (address === null) return cite;
  return (
    <a href={address} rel="noreferrer">
      {cite}
    </a>
  );
}
