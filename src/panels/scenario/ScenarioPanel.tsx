import "../../styles/scenario.css";
import { handoverOf } from "../../content/handover.ts";
import { proposalIds, proposalsOf } from "../../content/proposals.ts";
import { scenarioSources } from "../../content/scenario-sources.ts";
import type { ScenarioId } from "../../content/scenarios.ts";
import type { ScenariosText } from "../../content/text/content-text.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { ArticleNine } from "../parts/ArticleNine.tsx";
import { ConditionList } from "../parts/ConditionList.tsx";
import { Fold } from "../parts/Fold.tsx";
import { ShareBars } from "../parts/ShareBars.tsx";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { Statements } from "../parts/Statements.tsx";
import { CompareChoice } from "./CompareChoice.tsx";
import { HandoverChoice } from "./HandoverChoice.tsx";
import { ProposalList } from "./ProposalList.tsx";
import { ScenarioFigures } from "./ScenarioFigures.tsx";
import { ScenarioHead } from "./ScenarioHead.tsx";
import { TreatyFirst } from "./TreatyFirst.tsx";

interface KnownScenarioProps {
  readonly id: ScenarioId;
  readonly texts: ScenariosText;
}

/** On which conditions a known scenario rests. */
function ScenarioTerms({ id, texts }: KnownScenarioProps) {
  const { t } = useMessages();
  return (
    <>
      <section className="section">
        <h3 className="section-title">{t("scenario.conditions")}</h3>
        {id === "1956" && <ArticleNine isAnchor />}
        <ConditionList
          scenario={id}
          texts={texts.scenarios[id].conditions}
          hasQuotation={id === "1956"}
        />
      </section>
      {id === "today" && <TreatyFirst texts={texts} />}
    </>
  );
}

/** What a known scenario would change and leave open. */
function ScenarioEffects({ id, texts }: KnownScenarioProps) {
  const { t } = useMessages();
  const { effects, leavesOpen, later } = texts.scenarios[id];
  return (
    <>
      <Fold summary={t("scenario.effects", { count: effects.length })}>
        <Statements statements={effects} />
      </Fold>
      <Fold summary={t("scenario.leavesOpen", { count: leavesOpen.length })}>
        <Statements statements={leavesOpen} />
      </Fold>
      <Fold summary={t("scenario.later", { count: later.length })}>
        <Statements statements={later} />
      </Fold>
    </>
  );
}

/** The scenario of the view: what would be handed over, its shares, its conditions, what it leaves open. */
export function ScenarioPanel() {
  const { t } = useMessages();
  const { view } = useView();
  const { scenario } = view;
  const { scenarios: texts } = useTexts("scenarios", "terms");
  const handedOver = handoverOf(scenario, view.hold);
  const shown = proposalsOf(handedOver);
  const others = proposalIds.filter((id) => !shown.includes(id));
  return (
    <section className="scenario" aria-labelledby="scenario-title">
      <ScenarioHead texts={texts} />
      <ShareBars handedOver={handedOver} />
      <HandoverChoice />
      {shown.length > 0 && (
        <section className="section">
          <h3 className="section-title">{t("scenario.proposedBy")}</h3>
          <ProposalList ids={shown} texts={texts} />
        </section>
      )}
      {scenario !== "own" && <ScenarioTerms id={scenario} texts={texts} />}
      <CompareChoice />
      {scenario !== "own" && <ScenarioEffects id={scenario} texts={texts} />}
      <ScenarioFigures handedOver={handedOver} texts={texts} />
      <Fold summary={t("scenario.proposals", { count: others.length })}>
        <ProposalList ids={others} texts={texts} hasNote />
      </Fold>
      {scenario !== "own" && <SourcesSection ids={scenarioSources[scenario]} />}
    </section>
  );
}
