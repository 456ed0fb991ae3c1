import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { ErrorBoundary } from "react-error-boundary";
import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { Loading } from "./Loading.tsx";
import { Notice } from "./Notice.tsx";
import { reloadPage } from "./reload-page.ts";

function Fault({ message, takesFocus }: Pick<LazyBoundaryProps, "message" | "takesFocus">) {
  const { t } = useMessages();
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The link that was pressed has gone with its list: reading goes on here.
    const isLost = takesFocus && document.activeElement === document.body;
    if (isLost) start.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div ref={start} role="alert" tabIndex={-1}>
      <Notice act={{ label: t("notice.reload"), onAction: reloadPage }}>
        <p>{t(message)}</p>
      </Notice>
    </div>
  );
}

interface LazyBoundaryProps {
  /** The notice where a part cannot be loaded or breaks. */
  readonly message: MessageId;
  readonly fallback?: ReactNode;
  /** Whether the notice takes focus that nothing else has: where the part is what is read. */
  readonly takesFocus?: boolean;
  /** Where the notice goes, if not in the place of the part. */
  readonly noticeIn?: HTMLElement;
  /** With other keys a part that broke is rendered again; one that failed to load stays failed. */
  readonly resetKeys?: unknown[];
  readonly children: ReactNode;
}

/** A part of the page that may still have to be loaded; its failure leaves the rest as it is. */
export function LazyBoundary(props: LazyBoundaryProps) {
  const { message, fallback = <Loading />, noticeIn, resetKeys = [], children } = props;
  const fault = <Fault message={message} takesFocus={props.takesFocus ?? false} />;
  return (
    <ErrorBoundary
      resetKeys={resetKeys}
      fallback={noticeIn === undefined ? fault : createPortal(fault, noticeIn)}
    >
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
