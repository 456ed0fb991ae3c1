import { I18nProvider } from "@lingui/react";
import { StrictMode, useEffect } from "react";
import { App } from "./App.tsx";
import type { loadMessages } from "./i18n/messages.ts";
import { StillMapContext } from "./map/still/HomeFrame.tsx";
import { PageBoundary } from "./panels/frame/PageBoundary.tsx";
import { AddressAdapter } from "./state/address-adapter.ts";
import { ContentTextContext, type LoadedText } from "./state/content-text.ts";
import type { Misfit } from "./state/link-misfits.ts";

export interface RootProps {
  readonly i18n: Awaited<ReturnType<typeof loadMessages>>;
  readonly text: LoadedText;
  /** Parts of the link that were dropped before the page read it. */
  readonly misfits: readonly Misfit[];
  /** The still map the page came with; empty for none. */
  readonly stillMap: string;
  /** Told once all of it has been drawn. */
  readonly onDrawn?: () => void;
}

/** The explorer with all it hangs on: the same when a page is rendered ahead and in the browser. */
export function Root({ i18n, text, misfits, stillMap, onDrawn }: RootProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ContentTextContext value={text}>
          <AddressAdapter>
            <PageBoundary>
              <StillMapContext value={stillMap}>
                <App misfits={misfits} />
              </StillMapContext>
            </PageBoundary>
          </AddressAdapter>
        </ContentTextContext>
      </I18nProvider>
    </StrictMode>
  );
}
