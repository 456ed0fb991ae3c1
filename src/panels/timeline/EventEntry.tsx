import type { RefObject } from "react";
import { type TimelineEventId, timelineEventOf } from "../../content/timeline-events.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { EventText } from "./EventText.tsx";
import { yearOf } from "./event-sets.ts";

interface EventEntryProps {
  readonly id: TimelineEventId;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Set on the entry that a link starts at. */
  readonly start: RefObject<HTMLElement | null> | null;
}

/** An event as one line that opens: when it was and what it is called. */
export function EventEntry({ id, isOpen, onToggle, start }: EventEntryProps) {
  const { formats } = useMessages();
  const { when } = timelineEventOf(id);
  const { title } = useTexts("timeline").timeline[id];
  const days = formats.days(when.from, when.to);
  return (
    <details
      name="timeline"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary className="event-head" {...(start !== null && { ref: start })}>
        <h3 className="event-title">
          <time className="event-date" dateTime={when.from}>
            <span className="event-year">{yearOf(id)}</span>
            {days !== "" && <span className="event-days"> {days}</span>}
          </time>{" "}
          <span className="event-name">{title}</span>
        </h3>
      </summary>
      <div className="event-body">
        <EventText id={id} />
      </div>
    </details>
  );
}
