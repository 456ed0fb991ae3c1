import type { Source } from "../../content/source.ts";
import { type SourceId, sources } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";

/** Sources in full: title, publisher, date, language, kind and licence. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const { t, formats } = useMessages();
  return (
    <ul className="sources">
      {ids.map((id) => {
        const { title, publisher, url, date, language, kind, licence }: Source = sources[id];
        return (
          <li key={id}>
            {url === null ? (
              <cite lang={language}>{title}</cite>
            ) : (
              <a href={url} rel="noreferrer">
                <cite lang={language}>{title}</cite>
              </a>
            )}
            <span className="source-line">
              {[
                publisher,
                date === null ? t("basis.undated") : formats.date(date),
                t(`sourceKind.${kind}`),
                ...(licence === null ? [] : [licence]),
              ].join(" · ")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
