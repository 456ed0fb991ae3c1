import { I18nProvider } from "@lingui/react";
import { StrictMode, useEffect } from "react";
import { App } from "./App.tsx";
import { ContentTextContext, type LoadedText } from "./dossier/content-text.ts";
import type { loadMessages } from "./i18n/messages.ts";
import { PageErrorBoundary } from "./layout/PageErrorBoundary.tsx";
import { StillMapContext } from "./map/still/HomeFrame.tsx";
import { AddressAdapter } from "./url/address-adapter.ts";
import type { InvalidParam } from "./url/sanitise.ts";

export interface RootProps {
  readonly i18n: Awaited<ReturnType<typeof loadMessages>>;
  readonly text: LoadedText;
  /** Parts of the link that were dropped before the page read it. */
  readonly invalidParams: readonly InvalidParam[];
  /** The still map the page came with; empty for none. */
  readonly stillMap: string;
  /** Told once all of it has been drawn. */
  readonly onDrawn?: () => void;
}

/** The explorer with all it hangs on: the same when a page is rendered ahead and in the browser. */
export function Root({ i18n, text, invalidParams, stillMap, onDrawn }: RootProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ContentTextContext value={text}>
          <AddressAdapter>
            <PageErrorBoundary>
              <StillMapContext value={stillMap}>
                <App invalidParams={invalidParams} />
              </StillMapContext>
            </PageErrorBoundary>
          </AddressAdapter>
        </ContentTextContext>
      </I18nProvider>
    </StrictMode>
  );
}
