import { type ReactNode, useDeferredValue, useEffect } from "react";
import { markPending } from "../components/pending.ts";
import { useView, ViewContext } from "../url/view-context.ts";

/**
 * Lets what is read follow a change of scenario in a render of its own, so that writing dozens of links
 * anew does not hold up the map. It follows every other change at once: inputs in it would jump back,
 * and buttons count from where things were.
 * @param children the same element on every render, or it would be rendered with the map after all
 */
export function DeferredView({ children }: { readonly children: ReactNode }) {
  const now = useView();
  const deferred = useDeferredValue(now);
  const isSameStep = deferred.view.story === now.view.story;
  const isLate = isSameStep && deferred.view.scenario !== now.view.scenario;
  useEffect(() => (isLate ? markPending() : undefined), [isLate]);
  return <ViewContext value={isLate ? deferred : now}>{children}</ViewContext>;
}
