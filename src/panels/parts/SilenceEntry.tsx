import { type SilenceId, silenceOf } from "../../content/silences.ts";
import type { SilenceText } from "../../content/text/content-text.ts";
import { paragraphLabels } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { LaterBadge } from "./LaterBadge.tsx";
import { PlaceChips } from "./PlaceChips.tsx";
import { SourceRefs } from "./SourceRefs.tsx";

interface SilenceEntryProps {
  readonly id: SilenceId;
  readonly text: SilenceText;
  /** The id of the entry, in the list that links lead to. */
  readonly anchor?: string;
}

/** One thing the article leaves out: where, when, what, and the source. */
export function SilenceEntry({ id, text: { title, missing }, anchor }: SilenceEntryProps) {
  const { t, formats } = useMessages();
  const { paragraphs, when, later, places, sources } = silenceOf(id);
  return (
    <li className="entry" data-later={later} id={anchor}>
      <h3 className="event-title">{title}</h3>
      <p className="claim-line">
        {t("silence.touches", { paragraphs: paragraphLabels(t, paragraphs) })}
        {when !== null && (
          <>
            {" · "}
            <time dateTime={when.from}>{formats.interval(when.from, when.to)}</time>
          </>
        )}
        {later && <LaterBadge />}
      </p>
      <p className="prose">{missing}</p>
      {places.length > 0 && <PlaceChips ids={places} />}
      <p className="fact-basis">
        <SourceRefs ids={sources} />
      </p>
    </li>
  );
}
