import "../../styles/conditions.css";
import { articleNineAnchor } from "../../content/declaration.ts";
import { type ConditionBasis, conditionSources } from "../../content/scenario-sources.ts";
import { type ConditionState, type ScenarioId, scenarios } from "../../content/scenarios.ts";
import type { SourceId } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { splitFirstSentence } from "./first-sentence.ts";
import { PanelLink } from "./PanelLink.tsx";
import { SourceRefs } from "./SourceRefs.tsx";

/** A sign for each state, drawn by us: few systems have characters for them. Its words stand beside it. */
const signs: Readonly<Record<ConditionState, string>> = {
  holds: "M4 4h12v12H4zM7 10l2.4 2.6L13.4 7.4",
  "not-met": "M4 4h12v12H4z",
  disputed: "M4 7.5h12l-3-3M16 12.5H4l3 3",
  open: "M7 7.4a3 3 0 1 1 4.6 2.6c-1 .7-1.6 1.2-1.6 2.4M10 15.6v.1",
  later: "M4 10h12l-4-4M16 10l-4 4",
};

interface BasisProps {
  readonly basis: ConditionBasis;
  /** Whether Article 9 is quoted on the same page. */
  readonly hasQuotation: boolean;
}

/** The way to the sentence that states a condition. */
function Basis({ basis, hasQuotation }: BasisProps) {
  const { t } = useMessages();
  if (basis[0] !== articleNineAnchor) return <SourceRefs ids={basis as readonly SourceId[]} />;
  const label = t("condition.article9");
  if (!hasQuotation) return <PanelLink panel="scenario">{label}</PanelLink>;
  return <a href={`#${articleNineAnchor}`}>{label}</a>;
}

interface ConditionListProps {
  readonly scenario: ScenarioId;
  readonly texts: readonly string[];
  /** Whether Article 9 is quoted on the same page. */
  readonly hasQuotation?: boolean;
  /** False where what was raised after the article stands elsewhere. */
  readonly hasLater?: boolean;
}

/**
 * The conditions of a scenario as a checklist: each with where it stood at the article's time, what
 * states it, and folded what follows its first sentence.
 */
export function ConditionList({
  scenario,
  texts,
  hasQuotation = false,
  hasLater = true,
}: ConditionListProps) {
  const { t } = useMessages();
  return (
    <ol className="conditions">
      {scenarios[scenario].conditions.map((state, i) => {
        const text = texts[i];
        const basis = conditionSources[scenario][i];
        if (text === undefined || basis === undefined) return null;
        if (state === "later" && !hasLater) return null;
        const [first, rest] = splitFirstSentence(text);
        return (
          <li key={text} className="condition" data-state={state}>
            <svg
              className="condition-sign"
              viewBox="0 0 20 20"
              aria-hidden="true"
              focusable="false"
            >
              <path d={signs[state]} />
            </svg>
            <div>
              <strong className="condition-state">{t(`condition.${state}`)}</strong> {first}
              {rest !== "" && (
                <details className="more">
                  <summary>{t("scenario.more")}</summary>
                  {rest}
                </details>
              )}
              <p className="fact-basis">
                <Basis basis={basis} hasQuotation={hasQuotation} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
