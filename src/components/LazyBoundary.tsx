import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { ErrorBoundary } from "react-error-boundary";
import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { Loading } from "./Loading.tsx";
import { Notice } from "./Notice.tsx";
import { reloadPage } from "./reload-page.ts";

function Fault({ message }: Pick<LazyBoundaryProps, "message">) {
  const { t } = useMessages();
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The link that was pressed has gone with its list: reading goes on here.
    if (document.activeElement === document.body) start.current?.focus({ preventScroll: true });
  }, []);
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
  /** Where the notice goes, if not in the place of the part. */
  readonly noticeIn?: HTMLElement;
  /** With other keys the part is tried again. */
  readonly resetKeys?: unknown[];
  readonly children: ReactNode;
}

/** A part of the page that may still have to be loaded; its failure leaves the rest as it is. */
export function LazyBoundary(props: LazyBoundaryProps) {
  const { message, fallback = <Loading />, noticeIn, resetKeys = [], children } = props;
  const fault = <Fault message={message} />;
  return (
    <ErrorBoundary
      resetKeys={resetKeys}
      fallback={noticeIn === undefined ? fault : createPortal(fault, noticeIn)}
    >
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
