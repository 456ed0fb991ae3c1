import "../../styles/story-figures.css";
import { administrationEvents } from "../../content/story.ts";
import { timelineEventIds } from "../../content/timeline-events.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { EventList } from "./EventList.tsx";

/** The dates on which the administration of the four changed. */
export function StoryEvents() {
  const { formats } = useMessages();
  const { events } = useTexts("story").story;
  return (
    <>
      <EventList ids={administrationEvents} hasEffects />
      <p className="story-basis">
        <PanelLink panel="timeline">
          {events.all(formats.number(timelineEventIds.length))}
        </PanelLink>
      </p>
    </>
  );
}
