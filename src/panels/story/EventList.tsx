import { type TimelineEventId, timelineEvents } from "../../content/timeline-events.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { PanelLink } from "../parts/PanelLink.tsx";

interface EventListProps {
  readonly ids: readonly TimelineEventId[];
  /** Whether it says what each event meant for the four. */
  readonly hasEffects?: boolean;
}

/** Events by year, each a link to its entry in the timeline. */
export function EventList({ ids, hasEffects = false }: EventListProps) {
  const { timeline } = useTexts("timeline");
  return (
    <ol className="story-events">
      {ids.map((id) => (
        <li key={id}>
          <time dateTime={timelineEvents[id].when.from}>
            {timelineEvents[id].when.from.slice(0, 4)}
          </time>
          <div>
            <PanelLink panel="timeline" entry={id}>
              {timeline[id].title}
            </PanelLink>
            {hasEffects && timeline[id].effect !== null && <p>{timeline[id].effect}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
