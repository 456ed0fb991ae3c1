import type { Ref } from "react";
import type { Source } from "../../content/source.ts";
import { type SourceId, sources } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";

interface SourceEntryProps {
  readonly id: SourceId;
  /** Set on the entry that reading starts at, which is marked. */
  readonly start: Ref<HTMLLIElement> | null;
}

/** A source under its kind: title, publisher, date and licence in one run. */
export function SourceEntry({ id, start }: SourceEntryProps) {
  const { t, formats } = useMessages();
  const { title, publisher, url, date, language, licence }: Source = sources[id];
  const cite = <cite lang={language}>{title}</cite>;
  const particulars = [
    publisher,
    date === null ? t("basis.undated") : formats.date(date),
    ...(licence === null ? [] : [licence]),
  ];
  return (
    <li
      className="list-entry"
      data-entry={start !== null}
      {...(start !== null && { ref: start, tabIndex: -1 })}
    >
      {url === null ? (
        cite
      ) : (
        <a href={url} rel="noreferrer">
          {cite}
        </a>
      )}{" "}
      <span className="source-particulars">{particulars.join(" · ")}</span>
    </li>
  );
}
