import type { Source } from "../../content/source.ts";
import { type SourceId, sources } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { usePanelFocus } from "./use-panel-focus.ts";

interface SourceListProps {
  readonly ids: readonly SourceId[];
  /** The source that reading starts at, if it is among them. */
  readonly entry?: string | null;
}

/** Sources in full: title, publisher, date, language, kind and licence. */
export function SourceList({ ids, entry = null }: SourceListProps) {
  const { t, formats } = useMessages();
  const start = usePanelFocus<HTMLLIElement>();
  return (
    <ul className="sources">
      {ids.map((id) => {
        const { title, publisher, url, date, language, kind, licence }: Source = sources[id];
        return (
          <li
            key={id}
            className="list-entry"
            data-entry={id === entry}
            {...(id === entry && { ref: start, tabIndex: -1 })}
          >
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
