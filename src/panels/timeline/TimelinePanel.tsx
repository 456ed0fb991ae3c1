import "../../styles/timeline.css";
import { isTimelineEventId, timelineEventIds } from "../../content/timeline-events.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { yearOf } from "./event-sets.ts";
import { TimelineList } from "./TimelineList.tsx";

/** What happened, from the first border treaty to after the article; a link may open one event. */
export function TimelinePanel() {
  const { t } = useMessages();
  const { entry } = useView().view;
  const years = timelineEventIds.map(yearOf);
  const known = entry !== null && isTimelineEventId(entry) ? entry : null;
  return (
    <>
      {entry !== null && known === null && (
        <p className="notice">{t("entry.unknown", { entry })}</p>
      )}
      <h2 className="detail-title">
        {t("timeline.heading", { from: `${years[0]}`, to: `${years.at(-1)}` })}
      </h2>
      <p className="lead">{t("timeline.lead")}</p>
      <TimelineList key={known} entry={known} />
    </>
  );
}
