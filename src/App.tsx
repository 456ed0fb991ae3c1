import { useMemo } from "react";
import { Page } from "./layout/Page.tsx";
import { MeasuredContext, useMeasured } from "./store/use-measurement.ts";
import type { InvalidParam } from "./url/sanitise.ts";
import { useUrlState, viewContextOf } from "./url/use-url-state.ts";
import { ViewContext } from "./url/view-context.ts";

interface AppProps {
  /** Parts of the link that were dropped. */
  readonly invalidParams: readonly InvalidParam[];
}

/** The explorer: the page, and the view state that all of it shares. */
export function App({ invalidParams }: AppProps) {
  const view = useUrlState();
  const viewContext = useMemo(() => viewContextOf(view), [view]);
  const measured = useMeasured(view.selection);
  // The same element on every render: only readers of a context follow what changes.
  const page = useMemo(() => <Page invalidParams={invalidParams} />, [invalidParams]);
  return (
    <ViewContext value={viewContext}>
      <MeasuredContext value={measured}>{page}</MeasuredContext>
    </ViewContext>
  );
}
