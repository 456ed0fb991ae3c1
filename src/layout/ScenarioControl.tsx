import { RadioGroup } from "../components/RadioGroup.tsx";
import { scenarioIds } from "../content/scenarios.ts";
import { useContentText } from "../dossier/content-text.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useView } from "../url/view-context.ts";

/** The switch between today, the 1956 declaration and all four islands. */
export function ScenarioControl() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const text = useContentText().scenarios;
  return (
    <RadioGroup
      label={t("scenario.label")}
      name="scenario"
      options={scenarioIds.map((id) => ({ id, label: text[id].name }))}
      selected={view.scenario}
      onSelect={actions.selectScenario}
    />
  );
}
