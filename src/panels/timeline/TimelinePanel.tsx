import { placeOf } from "../../content/places.ts";
import type { TimelineText } from "../../content/text/content-text.ts";
import type { TimelineEvent } from "../../content/timeline.ts";
import type { TimelineEventId } from "../../content/timeline-events.ts";
import { timelineEventIds, timelineEvents } from "../../content/timeline-events.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { LaterBadge } from "../parts/LaterBadge.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";

interface TimelineEntryProps {
  readonly id: TimelineEventId;
  readonly text: TimelineText;
}

function TimelineEntry({ id, text }: TimelineEntryProps) {
  const { formats, nameOf } = useMessages();
  const { when, groups, later, sources }: TimelineEvent = timelineEvents[id];
  return (
    <li className="event" data-later={later}>
      <p className="event-date">
        <time dateTime={when.from}>{formats.interval(when.from, when.to)}</time>
        {later && <LaterBadge />}
      </p>
      <h3 className="event-title">{text.title}</h3>
      <p>{text.what}</p>
      <p className="event-effect">
        {groups.length > 0 && (
          <span className="event-groups">
            {groups.map((group) => nameOf(placeOf(group).names)).join(", ")}:{" "}
          </span>
        )}
        {text.effect}
      </p>
      <p className="fact-basis">
        <SourceRefs ids={sources} />
      </p>
    </li>
  );
}

/** What happened, from the first border treaty to after the article. */
export function TimelinePanel() {
  const { t } = useMessages();
  const { timeline } = useTexts("timeline");
  return (
    <section className="section">
      <h2 className="section-title">{t("timeline.heading")}</h2>
      <p className="lead">{t("timeline.lead")}</p>
      <ol className="timeline">
        {timelineEventIds.map((id) => (
          <TimelineEntry key={id} id={id} text={timeline[id]} />
        ))}
      </ol>
    </section>
  );
}
