import "../../styles/story-figures.css";
import { handoverAtoms } from "virtual:handover-atoms";
import { scenarioIds, scenarios } from "../../content/scenarios.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { outcomeOf } from "../../scenario/outcome.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { RulePicture } from "./RulePicture.tsx";
import { ShareRows } from "./ShareRows.tsx";

/** How a small islet moves the line at sea, and how much each scenario moves it. */
export function StoryRule() {
  const { formats } = useMessages();
  const { rule } = useTexts("story").story;
  const names = useContentText().scenarios;
  const rows = scenarioIds.map((id) => {
    const { part, whole } = outcomeOf(handoverAtoms, scenarios[id].handedOver).seaKm2["eez-200"];
    const share = part / whole;
    return { id, label: names[id].name, share, value: formats.share(share, 0) };
  });
  return (
    <>
      <RulePicture text={rule} />
      <p className="story-basis">
        {rule.note} <PanelLink panel="scenario">{rule.how}</PanelLink>
      </p>
      <ShareRows title={rule.shares} rows={rows} tone="japan" />
    </>
  );
}
