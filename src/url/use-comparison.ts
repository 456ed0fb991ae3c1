import { useView } from "./view-context.ts";

/** Whether two scenarios are compared, and what begins and ends that. */
export function useComparison() {
  const { view, actions } = useView();
  const isComparing = view.compare !== null;
  const other = view.scenario === "today" ? "1956" : "today";
  return { isComparing, toggle: () => actions.compareWith(isComparing ? null : other) };
}
