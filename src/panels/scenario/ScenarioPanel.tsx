import { scenarios } from "../../content/scenarios.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { Statements } from "../parts/Statements.tsx";
import { TermText } from "../parts/TermText.tsx";
import { useTermMarks } from "../parts/use-term-marks.ts";
import { CompareChoice } from "./CompareChoice.tsx";
import { ConditionList } from "./ConditionList.tsx";
import { ScenarioTransfers } from "./ScenarioTransfers.tsx";

/** The chosen scenario: its conditions, what changes hands, what it leaves open. */
export function ScenarioPanel() {
  const { t } = useMessages();
  const { view } = useView();
  const scenario = view.scenario === "own" ? "today" : view.scenario;
  const { scenarios: texts } = useTexts("scenarios", "terms");
  const text = texts.scenarios[scenario];
  const [summary = []] = useTermMarks([text.summary]);
  const { conditions, sources } = scenarios[scenario];
  return (
    <section className="scenario" aria-labelledby="scenario-title">
      <h2 className="detail-title" id="scenario-title">
        {text.title}
      </h2>
      <p className="lead">
        <TermText pieces={summary} />
      </p>
      <ScenarioTransfers scenario={scenario} texts={texts} />
      <section className="section">
        <h3 className="section-title">{t("scenario.conditions")}</h3>
        <ConditionList texts={text.conditions} states={conditions} />
      </section>
      <CompareChoice />
      <Statements title={t("scenario.effects")} statements={text.effects} />
      <Statements title={t("scenario.leavesOpen")} statements={text.leavesOpen} />
      <SourcesSection ids={sources} />
    </section>
  );
}
