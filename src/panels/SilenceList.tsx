import { type SilenceId, silenceIds, silenceOf } from "../content/silences.ts";
import type { SilenceText } from "../content/text/content-text.ts";
import { paragraphLabels } from "../i18n/paragraph-label.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { LaterMark } from "./LaterMark.tsx";
import { PlaceChips } from "./PlaceChips.tsx";
import { SourceReferences } from "./SourceReferences.tsx";

interface SilenceEntryProps {
  readonly id: SilenceId;
  readonly text: SilenceText;
}

function SilenceEntry({ id, text: { title, missing } }: SilenceEntryProps) {
  const { t, formats } = useMessages();
  const { paragraphs, when, later, places, sources } = silenceOf(id);
  return (
    <li className="entry" data-later={later}>
      <h3 className="event-title">{title}</h3>
      <p className="claim-line">
        {t("silence.touches", { paragraphs: paragraphLabels(t, paragraphs) })}
        {when !== null && (
          <>
            {" · "}
            <time dateTime={when.from}>{formats.interval(when.from, when.to)}</time>
          </>
        )}
        {later && <LaterMark />}
      </p>
      <p className="prose">{missing}</p>
      {places.length > 0 && <PlaceChips ids={places} />}
      <p className="fact-basis">
        <SourceReferences ids={sources} />
      </p>
    </li>
  );
}

/** What a reader of the article would need and does not get, each with its source. */
export function SilenceList({
  texts,
}: {
  readonly texts: Readonly<Record<SilenceId, SilenceText>>;
}) {
  const { t } = useMessages();
  return (
    <section className="section">
      <h2 className="section-title">{t("silence.heading")}</h2>
      <p className="lead">{t("silence.lead")}</p>
      <ul className="entries">
        {silenceIds.map((id) => (
          <SilenceEntry key={id} id={id} text={texts[id]} />
        ))}
      </ul>
    </section>
  );
}
