import { useContentText } from "../../state/content-text.ts";
import { useView } from "../../state/view-context.ts";

/** What the chosen scenario changes and on which condition, in sight whatever is being read. */
export function ScenarioLine() {
  const { view } = useView();
  const text = useContentText();
  if (view.scenario === "today") return null;
  return <p className="scenario-line">{text.scenarios[view.scenario].announcement}</p>;
}
