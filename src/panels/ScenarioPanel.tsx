import { groupIds } from "../content/place.ts";
import { scenarios } from "../content/scenarios.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useContentText } from "../state/content-text.ts";
import { useView } from "../state/view-context.ts";
import { LandTransferFigures } from "./LandTransferFigures.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { StandingMark } from "./StandingMark.tsx";
import { TermedText } from "./terms/TermedText.tsx";
import { useTermMarks } from "./terms/use-term-marks.ts";

interface StatementsProps {
  readonly title: string;
  readonly statements: readonly string[];
  readonly numbered?: boolean;
}

function Statements({ title, statements, numbered = false }: StatementsProps) {
  const List = numbered ? "ol" : "ul";
  return (
    <section className="section">
      <h3 className="section-title">{title}</h3>
      <List className="statements">
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </List>
    </section>
  );
}

/** The chosen scenario: its conditions, what changes hands, what it leaves open. */
export function ScenarioPanel() {
  const { t } = useMessages();
  const { view } = useView();
  const text = useContentText().scenarios[view.scenario];
  const [summary = []] = useTermMarks([text.summary]);
  return (
    <section className="scenario" aria-labelledby="scenario-title">
      <h2 className="detail-title" id="scenario-title">
        {text.title}
      </h2>
      <p className="lead">
        <TermedText pieces={summary} />
      </p>
      <Statements title={t("scenario.conditions")} statements={text.conditions} numbered />
      <section className="section">
        <h3 className="section-title">{t("scenario.land")}</h3>
        <ul className="plain-list">
          {groupIds.map((group) => (
            <li key={group} className="standing-row">
              <PlaceLink id={group} /> <StandingMark group={group} />
            </li>
          ))}
        </ul>
        <LandTransferFigures scenario={view.scenario} />
      </section>
      <Statements title={t("scenario.effects")} statements={text.effects} />
      <Statements title={t("scenario.leavesOpen")} statements={text.leavesOpen} />
      <SourcesSection ids={scenarios[view.scenario].sources} />
    </section>
  );
}
