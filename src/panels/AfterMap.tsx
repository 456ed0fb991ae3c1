import { type ReactNode, useDeferredValue } from "react";
import { useView, ViewContext } from "../state/view-context.ts";
import { hrefOf } from "../state/view-state.ts";

/**
 * What is read follows a change of scenario once the map shows it, so that writing dozens of links
 * anew does not hold up the picture; every other change it follows at once.
 * @param children the same element on every render, or it would be rendered with the map after all
 */
export function AfterMap({ children }: { readonly children: ReactNode }) {
  const now = useView();
  const before = useDeferredValue(now);
  const isScenarioAlone =
    hrefOf({ ...before.view, scenario: now.view.scenario }) === hrefOf(now.view);
  return <ViewContext value={isScenarioAlone ? before : now}>{children}</ViewContext>;
}
