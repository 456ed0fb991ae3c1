import { proposalsOf } from "../content/proposals.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { PanelLink } from "../panels/parts/PanelLink.tsx";
import { useView } from "../url/view-context.ts";

/** The condition under which a drawn scenario stands, and the way to its terms; nothing where the map shows today alone. */
export function ConditionLine() {
  const { t } = useMessages();
  const { scenario, compare, hold } = useView().view;
  if (scenario === "today" && compare === null) return null;
  const isOwn = scenario === "own" || compare === "own";
  const own = proposalsOf(hold).length === 0 ? "scenario.conditionOwn" : "scenario.conditionIdea";
  return (
    <p className="condition-line" data-control>
      {isOwn ? t(own) : <PanelLink panel="scenario">{t("scenario.condition")}</PanelLink>}{" "}
      <span className="condition-today">{t("scenario.administeredToday")}</span>
    </p>
  );
}
