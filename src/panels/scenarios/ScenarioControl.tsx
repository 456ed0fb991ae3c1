import { scenarioIds } from "../../content/scenarios.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useContentText } from "../../state/content-text.ts";
import { useView } from "../../state/view-context.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";

/** The switch between today, the 1956 declaration and all four islands. */
export function ScenarioControl() {
  const { t } = useMessages();
  const { view, acts } = useView();
  const text = useContentText().scenarios;
  return (
    <RadioGroup
      label={t("scenario.label")}
      name="scenario"
      options={scenarioIds.map((id) => ({ id, label: text[id].name }))}
      selected={view.scenario}
      onSelect={acts.chooseScenario}
    />
  );
}
