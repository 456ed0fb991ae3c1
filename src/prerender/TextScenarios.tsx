import { proposalIds } from "../content/proposals.ts";
import { scenarioSources } from "../content/scenario-sources.ts";
import { type ScenarioId, scenarioIds, scenarios } from "../content/scenarios.ts";
import type { ScenariosText } from "../content/text/content-text.ts";
import { useContentText, useTexts } from "../dossier/content-text.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { ArticleNine } from "../panels/parts/ArticleNine.tsx";
import { ConditionList } from "../panels/parts/ConditionList.tsx";
import { ShareBars } from "../panels/parts/ShareBars.tsx";
import { Statements } from "../panels/parts/Statements.tsx";
import { DistanceTable } from "../panels/scenario/DistanceTable.tsx";
import { OutcomeTable } from "../panels/scenario/OutcomeTable.tsx";
import { ProposalList } from "../panels/scenario/ProposalList.tsx";
import { SeaBasis } from "../panels/scenario/SeaBasis.tsx";
import { TreatyFirst } from "../panels/scenario/TreatyFirst.tsx";
import { ViewContext } from "../url/view-context.ts";
import { TextEntry } from "./TextEntry.tsx";
import { TextSourcesOf } from "./TextSourcesOf.tsx";
import { textView } from "./text-view.ts";

interface TextScenarioProps {
  readonly id: ScenarioId;
  readonly texts: ScenariosText;
}

function TextScenario({ id, texts }: TextScenarioProps) {
  const { t } = useMessages();
  const { name } = useContentText().scenarios[id];
  const { title, summary, conditions, effects, leavesOpen, later } = texts.scenarios[id];
  return (
    <ViewContext value={textView(id)}>
      <TextEntry id={`scenario-${id}`} kicker={name} title={title}>
        <p className="lead">{summary}</p>
        <ShareBars handedOver={scenarios[id].handedOver} />
        <section className="section">
          <h3 className="section-title">{t("scenario.conditions")}</h3>
          {id === "1956" && <ArticleNine isAnchor />}
          <ConditionList scenario={id} texts={conditions} hasQuotation />
        </section>
        {id === "today" && <TreatyFirst texts={texts} />}
        <h3 className="section-title">{t("scenario.effects", { count: effects.length })}</h3>
        <Statements statements={effects} />
        <h3 className="section-title">{t("scenario.leavesOpen", { count: leavesOpen.length })}</h3>
        <Statements statements={leavesOpen} />
        <h3 className="section-title">{t("scenario.later", { count: later.length })}</h3>
        <Statements statements={later} />
        <OutcomeTable handedOver={scenarios[id].handedOver} />
        <TextSourcesOf ids={scenarioSources[id]} />
      </TextEntry>
    </ViewContext>
  );
}

/** Every scenario with its conditions and effects; then how the sea is computed, and all that was proposed. */
export function TextScenarios() {
  const { t } = useMessages();
  const { scenarios: texts } = useTexts("scenarios");
  return (
    <section id="scenario" className="text-part">
      <h1>{t("plain.scenarios")}</h1>
      {scenarioIds.map((id) => (
        <TextScenario key={id} id={id} texts={texts} />
      ))}
      <SeaBasis text={texts} />
      <DistanceTable />
      <section className="section">
        <h2 className="section-title">{t("plain.proposals", { count: proposalIds.length })}</h2>
        <ProposalList ids={proposalIds} texts={texts} hasNote />
      </section>
    </section>
  );
}
