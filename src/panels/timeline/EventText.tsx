import { type TimelineEventId, timelineEventOf } from "../../content/timeline-events.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";

/** What an event did, what it meant for the four, and the sources. */
export function EventText({ id }: { readonly id: TimelineEventId }) {
  const { what, effect } = useTexts("timeline").timeline[id];
  const { sources } = timelineEventOf(id);
  return (
    <>
      <p>{what}</p>
      {effect !== null && <p className="event-effect">{effect}</p>}
      <p className="fact-basis">
        <SourceRefs ids={sources} />
      </p>
    </>
  );
}
