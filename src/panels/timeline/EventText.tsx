import { placeOf } from "../../content/places.ts";
import { type TimelineEventId, timelineEventOf } from "../../content/timeline-events.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";

/** What an event did, what it meant for the four, and the sources. */
export function EventText({ id }: { readonly id: TimelineEventId }) {
  const { nameOf } = useMessages();
  const { what, effect } = useTexts("timeline").timeline[id];
  const { groups, sources } = timelineEventOf(id);
  return (
    <>
      <p>{what}</p>
      {effect !== null && (
        <p className="event-effect">
          {groups.length > 0 && (
            <span className="event-groups">
              {groups.map((group) => nameOf(placeOf(group).names)).join(", ")}:{" "}
            </span>
          )}
          {effect}
        </p>
      )}
      <p className="fact-basis">
        <SourceRefs ids={sources} />
      </p>
    </>
  );
}
