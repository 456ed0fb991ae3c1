import { scenarios } from "../../content/scenarios.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useScenariosText } from "../../state/content-text.ts";
import { useView } from "../../state/view-context.ts";
import { Loading } from "../frame/Loading.tsx";
import { Statements } from "../frame/Statements.tsx";
import { SourcesSection } from "../sources/SourcesSection.tsx";
import { TermedText } from "../terms/TermedText.tsx";
import { useTermMarks } from "../terms/use-term-marks.ts";
import { CompareChoice } from "./CompareChoice.tsx";
import { ConditionList } from "./ConditionList.tsx";
import { ScenarioHands } from "./ScenarioHands.tsx";

/** The chosen scenario: its conditions, what changes hands, what it leaves open. */
export function ScenarioPanel() {
  const { t } = useMessages();
  const { view } = useView();
  const texts = useScenariosText();
  const text = texts?.scenarios[view.scenario];
  const [summary = []] = useTermMarks([text?.summary ?? ""]);
  if (texts === null || text === undefined) return <Loading />;
  const { scenario } = view;
  const { conditions, sources } = scenarios[scenario];
  return (
    <section className="scenario" aria-labelledby="scenario-title">
      <h2 className="detail-title" id="scenario-title">
        {text.title}
      </h2>
      <p className="lead">
        <TermedText pieces={summary} />
      </p>
      <ScenarioHands scenario={scenario} texts={texts} />
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
