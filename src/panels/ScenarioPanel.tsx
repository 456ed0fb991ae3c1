import { groupIds } from "../content/place.ts";
import { scenarios } from "../content/scenarios.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useScenariosText } from "../state/content-text.ts";
import { useView } from "../state/view-context.ts";
import { CompareChoice } from "./CompareChoice.tsx";
import { ConditionList } from "./ConditionList.tsx";
import { DistanceTable } from "./DistanceTable.tsx";
import { LandTransferFigures } from "./LandTransferFigures.tsx";
import { MovesLine } from "./MovesLine.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { SeaBasis } from "./SeaBasis.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { StandingMark } from "./StandingMark.tsx";
import { StateTable } from "./StateTable.tsx";
import { TransferChart } from "./TransferChart.tsx";
import { TermedText } from "./terms/TermedText.tsx";
import { useTermMarks } from "./terms/use-term-marks.ts";

interface StatementsProps {
  readonly title: string;
  readonly statements: readonly string[];
}

function Statements({ title, statements }: StatementsProps) {
  return (
    <section className="section">
      <h3 className="section-title">{title}</h3>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </section>
  );
}

/** The chosen scenario: its conditions, what changes hands, what it leaves open. */
export function ScenarioPanel() {
  const { t } = useMessages();
  const { view } = useView();
  const texts = useScenariosText();
  const text = texts?.scenarios[view.scenario];
  const [summary = []] = useTermMarks([text?.summary ?? ""]);
  if (texts === null || text === undefined) return <p className="loading">{t("panel.loading")}</p>;
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
      <section className="section">
        <h3 className="section-title">{t("scenario.hands")}</h3>
        <MovesLine />
        <TransferChart scenario={scenario} />
        <ul className="plain-list">
          {groupIds.map((group) => (
            <li key={group} className="standing-row">
              <PlaceLink id={group} /> <StandingMark group={group} />
            </li>
          ))}
        </ul>
        <LandTransferFigures scenario={scenario} />
        <StateTable scenario={scenario} />
        <SeaBasis text={texts} />
        <DistanceTable />
      </section>
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
