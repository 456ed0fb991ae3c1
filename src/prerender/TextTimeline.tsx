import { useMessages } from "../i18n/use-messages.ts";
import { TimelinePanel } from "../panels/timeline/TimelinePanel.tsx";

/** What happened, from the first border treaty to after the article. */
export function TextTimeline() {
  const { t } = useMessages();
  return (
    <section id="timeline" className="text-part">
      <h1>{t("panel.timeline")}</h1>
      <TimelinePanel />
    </section>
  );
}
