import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Notice } from "../components/Notice.tsx";
import { reloadPage } from "../components/reload-page.ts";
import { useMessages } from "../i18n/use-messages.ts";

/** Keeps an error that no part of the page has caught from leaving the reader with nothing. */
export function PageErrorBoundary({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  return (
    <ErrorBoundary
      fallbackRender={() => (
        // The status line is gone with the page.
        <main className="load-failure">
          <div role="alert">
            <Notice act={{ label: t("notice.reload"), onAction: reloadPage }}>
              <p>{t("page.broken")}</p>
            </Notice>
          </div>
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
