import { RadioGroup } from "../components/RadioGroup.tsx";
import { type ChoiceId, scenarioIds } from "../content/scenarios.ts";
import { useContentText } from "../dossier/content-text.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useView } from "../url/view-context.ts";

/** The switch between today, the 1956 declaration and all four islands, and the reader's own while it is on. */
export function ScenarioControl() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const text = useContentText().scenarios;
  const isOwn = view.scenario === "own" || view.compare === "own";
  const choices: readonly ChoiceId[] = isOwn ? [...scenarioIds, "own"] : scenarioIds;
  return (
    <RadioGroup<ChoiceId>
      label={t("scenario.label")}
      name="scenario"
      options={choices.map((id) => ({
        id,
        label: text[id].name,
        short: t(`scenario.short.${id}`),
      }))}
      selected={view.scenario}
      onSelect={actions.selectScenario}
    />
  );
}
