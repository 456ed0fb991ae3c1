import { type ReactNode, useLayoutEffect, useRef } from "react";

interface Act {
  readonly label: string;
  readonly onAction: () => void;
}

interface NoticeProps {
  readonly children: ReactNode;
  /** The one thing the reader can do about it, if there is any. */
  readonly act?: Act;
  /** What puts the message away, where the reader may leave it at that. */
  readonly dismissal?: Act;
}

/** A message about something that matters now, and what the reader can do about it. */
export function Notice({ children, act, dismissal }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  const actions = [act, dismissal].filter((each) => each !== undefined);

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
      {actions.length > 0 && (
        <div className="notice-acts">
          {actions.map(({ label, onAction }) => (
            <button key={label} type="button" className="button" onClick={onAction}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
