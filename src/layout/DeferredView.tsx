import { type ReactNode, useDeferredValue, useEffect } from "react";
import { markPending } from "../components/pending.ts";
import { useView, ViewContext } from "../url/view-context.ts";

/**
 * Lets what is read follow the view in a render of its own, so that writing dozens of links anew
 * holds up neither the map nor the control that was pressed.
 * @param children the same element on every render, or it would be rendered with the map after all
 */
export function DeferredView({ children }: { readonly children: ReactNode }) {
  const now = useView();
  const deferred = useDeferredValue(now);
  const isLate = deferred !== now;
  useEffect(() => (isLate ? markPending() : undefined), [isLate]);
  return <ViewContext value={deferred}>{children}</ViewContext>;
}
