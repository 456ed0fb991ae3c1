import { I18nProvider } from "@lingui/react";
import { StrictMode } from "react";
import { App } from "./App.tsx";
import { ContentTextContext, type LoadedText } from "./dossier/content-text.ts";
import type { loadMessages } from "./i18n/messages.ts";
import { PageErrorBoundary } from "./layout/PageErrorBoundary.tsx";
import type { InvalidParam } from "./url/sanitise.ts";

export interface RootProps {
  readonly i18n: Awaited<ReturnType<typeof loadMessages>>;
  readonly text: LoadedText;
  /** Parts of the link that were dropped. */
  readonly invalidParams: readonly InvalidParam[];
}

/** The explorer with the contexts around it: the same when prerendered and in the browser. */
export function Root({ i18n, text, invalidParams }: RootProps) {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ContentTextContext value={text}>
          <PageErrorBoundary>
            <App invalidParams={invalidParams} />
          </PageErrorBoundary>
        </ContentTextContext>
      </I18nProvider>
    </StrictMode>
  );
}
