import { useView } from "../url/view-context.ts";
import { CompareButton } from "./CompareButton.tsx";
import { ConditionLine } from "./ConditionLine.tsx";
import { ScenarioControl } from "./ScenarioControl.tsx";

/** The choice of scenario over the map, and under it on which condition the shown one stands. */
export function ScenarioBar() {
  const { scenario, compare } = useView().view;
  const isOwn = scenario === "own" || compare === "own";
  return (
    <div className="top-controls" data-own={isOwn || null}>
      <div className="scenario-bar" data-control data-covers>
        <ScenarioControl />
        <CompareButton />
      </div>
      <ConditionLine />
    </div>
  );
}
