import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useMessages } from "../../i18n/use-messages.ts";
import { reloadPage } from "../../state/reload-page.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Keeps an error that no part of the page has caught from leaving the reader with nothing. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  return (
    <ErrorBoundary
      fallbackRender={() => (
        // The status line is gone with the page.
        <main className="load-failure">
          <div role="alert">
            <Notice act={{ label: t("notice.reload"), onAct: () => reloadPage() }}>
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
