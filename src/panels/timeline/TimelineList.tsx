import { useEffect, useState } from "react";
import { type TimelineEventId, timelineEventOf } from "../../content/timeline-events.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { pinHover } from "../../store/hover.ts";
import { LaterBadge } from "../parts/LaterBadge.tsx";
import { usePanelFocus } from "../parts/use-panel-focus.ts";
import { EventAxis } from "./EventAxis.tsx";
import { EventEntry } from "./EventEntry.tsx";
import { type EventSet, eventSets, eventsOf, setWith } from "./event-sets.ts";

/** Marks the groups of the event that is read on the map. */
function useMarkedGroups(open: TimelineEventId | null): void {
  useEffect(() => {
    if (open === null) return;
    pinHover({ claims: [], places: timelineEventOf(open).groups });
    return () => pinHover(null);
  }, [open]);
}

interface TimelineListProps {
  /** The event that is open at the start; null for none. */
  readonly entry: TimelineEventId | null;
}

/** The axis, the choice of events, and one line an event, of which one is open at a time. */
export function TimelineList({ entry }: TimelineListProps) {
  const { t } = useMessages();
  const [set, setSet] = useState<EventSet>(entry === null ? "turning" : setWith(entry));
  const [opened, setOpened] = useState(entry);
  const start = usePanelFocus<HTMLElement>();
  const shown = eventsOf(set);
  const open = opened !== null && shown.includes(opened) ? opened : null;
  const firstLater = shown.find((id) => timelineEventOf(id).later);
  useMarkedGroups(open);
  useEffect(() => {
    // Its text too, not only the line that has focus.
    start.current?.closest("details")?.scrollIntoView({ block: "nearest" });
  }, [start]);
  return (
    <>
      <EventAxis set={set} open={open} />
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form */}
      <div className="event-sets" role="group" aria-label={t("timeline.sets")}>
        {eventSets.map((each) => (
          <button
            key={each}
            type="button"
            className="event-set"
            aria-pressed={each === set}
            onClick={() => setSet(each)}
          >
            {t(`timeline.set.${each}`, { count: eventsOf(each).length })}
          </button>
        ))}
      </div>
      <ol className="timeline">
        {shown.map((id) => (
          <li key={id} className="event">
            {id === firstLater && set !== "later" && (
              <p className="event-divider">
                <LaterBadge />
              </p>
            )}
            <EventEntry
              id={id}
              isOpen={id === open}
              onToggle={(isOpen) =>
                setOpened((before) => {
                  if (isOpen) return id;
                  return before === id ? null : before;
                })
              }
              start={id === entry ? start : null}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
