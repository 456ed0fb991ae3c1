import "../../styles/story-figures.css";
import { handoverAtoms } from "virtual:handover-atoms";
import { scenarios } from "../../content/scenarios.ts";
import type { TimelineEvent } from "../../content/timeline.ts";
import {
  type TimelineEventId,
  timelineEventIds,
  timelineEvents,
} from "../../content/timeline-events.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { outcomeOf, type Share } from "../../scenario/outcome.ts";
import { ConditionList } from "../parts/ConditionList.tsx";
import { Fold } from "../parts/Fold.tsx";
import { PanelLink } from "../parts/PanelLink.tsx";
import { EventList } from "./EventList.tsx";
import { ShareRows } from "./ShareRows.tsx";

const isLater = (id: TimelineEventId): boolean => (timelineEvents[id] as TimelineEvent).later;
const laterEvents = timelineEventIds.filter(isLater);

/** What a handover of the two would leave as it is, what it waits for, and what came after the article. */
export function StoryOpen() {
  const { t, formats } = useMessages();
  const { story, scenarios: texts } = useTexts("story", "scenarios");
  const { open } = story;
  const { handedOver } = scenarios["1956"];
  const { landKm2, residents2018, seaKm2 } = outcomeOf(handoverAtoms, handedOver);
  const left = (id: string, label: string, { part, whole }: Share) => {
    const share = 1 - part / whole;
    return { id, label, share, value: formats.share(share, 0) };
  };
  const rows = [
    left("land", open.land, landKm2),
    left("people", open.people, residents2018),
    left("sea", open.sea, seaKm2["eez-200"]),
  ];
  return (
    <>
      <ShareRows title={open.shares} rows={rows} tone="russia" />
      <h2 className="story-heading">{open.conditions}</h2>
      <ConditionList
        scenario="1956"
        texts={texts.scenarios["1956"].conditions}
        // It is among the events below.
        hasLater={false}
      />
      <Fold summary={open.later(formats.number(laterEvents.length))}>
        <EventList ids={laterEvents} />
      </Fold>
      <h2 className="story-heading">{open.explore}</h2>
      <p className="story-links">
        {(["places", "claims", "sources"] as const).map((panel) => (
          <PanelLink key={panel} panel={panel}>
            {t(`panel.${panel}`)}
          </PanelLink>
        ))}
      </p>
    </>
  );
}
