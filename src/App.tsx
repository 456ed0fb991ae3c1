import { I18nProvider } from "@lingui/react";
import { StrictMode, useLayoutEffect, useMemo } from "react";
import { ContentTextContext, type LoadedText } from "./dossier/content-text.ts";
import type { loadMessages } from "./i18n/messages.ts";
import { Page } from "./layout/Page.tsx";
import { PageErrorBoundary } from "./layout/PageErrorBoundary.tsx";
// Loaded from the start: it notes from where measuring begins.
import "./store/measure-endpoints.ts";
import { MeasuredContext, useMeasured } from "./store/use-measurement.ts";
import type { InvalidParam } from "./url/sanitise.ts";
import { useUrlState, viewContextOf } from "./url/use-url-state.ts";
import { ViewContext } from "./url/view-context.ts";

interface AppProps {
  readonly i18n: Awaited<ReturnType<typeof loadMessages>>;
  readonly text: LoadedText;
  /** Parts of the link that were dropped. */
  readonly invalidParams: readonly InvalidParam[];
}

/** The explorer with the contexts that its parts share: the same when prerendered and in the browser. */
export function App({ i18n, text, invalidParams }: AppProps) {
  const view = useUrlState();
  const viewContext = useMemo(() => viewContextOf(view), [view]);
  const measured = useMeasured(view.selection);
  // What was prerendered has gone: the story may be shown (`build/link-mark.ts`).
  useLayoutEffect(() => document.documentElement.removeAttribute("data-link"), []);
  // The same element on every render: only readers of a context follow what changes.
  const page = useMemo(() => <Page invalidParams={invalidParams} />, [invalidParams]);
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ContentTextContext value={text}>
          <PageErrorBoundary>
            <ViewContext value={viewContext}>
              <MeasuredContext value={measured}>{page}</MeasuredContext>
            </ViewContext>
          </PageErrorBoundary>
        </ContentTextContext>
      </I18nProvider>
    </StrictMode>
  );
}
