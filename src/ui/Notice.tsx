import { type ReactNode, useLayoutEffect, useRef } from "react";

interface NoticeProps {
  readonly children: ReactNode;
  /** The one thing the reader can do about it, if there is any. */
  readonly act?: { readonly label: string; readonly onAct: () => void };
}

/** A message about something that went wrong. */
export function Notice({ children, act }: NoticeProps) {
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
      {act !== undefined && (
        <button type="button" className="button" onClick={act.onAct}>
          {act.label}
        </button>
      )}
    </div>
  );
}
