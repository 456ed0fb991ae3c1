import { type ReactNode, useLayoutEffect, useRef } from "react";

interface Act {
  readonly label: string;
  readonly onAct: () => void;
}

interface NoticeProps {
  readonly children: ReactNode;
  readonly act: Act;
  /** What puts the message away, where the reader may leave it at that. */
  readonly dismissal?: Act;
}

/** A message about something that matters now, with the one thing the reader can do about it. */
export function Notice({ children, act, dismissal }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      // Its button goes with it: without this, focus would fall to the top of the page.
      if (element?.contains(document.activeElement)) document.querySelector("main")?.focus();
    };
  }, []);

  return (
    <div className="notice" ref={box}>
      <div className="notice-text">{children}</div>
      <div className="notice-acts">
        <button type="button" className="button" onClick={act.onAct}>
          {act.label}
        </button>
        {dismissal !== undefined && (
          <button type="button" className="button" onClick={dismissal.onAct}>
            {dismissal.label}
          </button>
        )}
      </div>
    </div>
  );
}
