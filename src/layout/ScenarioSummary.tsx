import { useContentText } from "../dossier/content-text.ts";
import { useView } from "../url/view-context.ts";

/** What the chosen scenario changes and on which condition, in sight whatever is being read. */
export function ScenarioSummary() {
  const { view } = useView();
  const text = useContentText();
  if (view.scenario === "today") return null;
  return <p className="scenario-line">{text.scenarios[view.scenario].announcement}</p>;
}
