import { timelineEventIds, timelineEventOf } from "../content/timeline-events.ts";
import { useTexts } from "../dossier/content-text.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { LaterBadge } from "../panels/parts/LaterBadge.tsx";
import { EventText } from "../panels/timeline/EventText.tsx";

/** What happened, from the first border treaty to after the article, with nothing folded. */
export function TextTimeline() {
  const { t, formats } = useMessages();
  const { timeline } = useTexts("timeline");
  return (
    <section id="timeline" className="text-part">
      <h1>{t("panel.timeline")}</h1>
      <p className="lead">{t("timeline.lead")}</p>
      <ol className="timeline">
        {timelineEventIds.map((id) => {
          const { when, later } = timelineEventOf(id);
          return (
            <li key={id} id={id} className="event">
              <p className="event-date">
                <time dateTime={when.from}>{formats.interval(when.from, when.to)}</time>
                {later && <LaterBadge />}
              </p>
              <h2 className="event-title">{timeline[id].title}</h2>
              <EventText id={id} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
