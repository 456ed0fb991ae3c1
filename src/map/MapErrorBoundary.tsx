import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { ErrorBoundary } from "react-error-boundary";
import { Notice } from "../components/Notice.tsx";
import { reloadPage } from "../components/reload-page.ts";
import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { announce } from "../store/announcement.ts";

interface MapBoundaryProps {
  /** What is said in the place of what failed. */
  readonly message: MessageId;
  /** Where it is said, if not in that place itself. */
  readonly controls?: HTMLElement;
  /** With other keys what failed is tried again by itself. */
  readonly resetKeys?: unknown[];
  readonly children: ReactNode;
}

/** Keeps the failure of the map, or of a part of it, from all else. */
export function MapErrorBoundary({
  message,
  controls,
  resetKeys = [],
  children,
}: MapBoundaryProps) {
  const { t } = useMessages();
  return (
    <ErrorBoundary
      onError={() => announce(t("status.fault"))}
      resetKeys={resetKeys}
      fallbackRender={() => {
        const notice = (
          <Notice act={{ label: t("notice.reload"), onAction: reloadPage }}>
            <p>{t(message)}</p>
          </Notice>
        );
        return controls === undefined ? notice : createPortal(notice, controls);
      }}
    >
      {children}
    </ErrorBoundary>
  );
}
