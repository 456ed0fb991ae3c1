import type { ReactNode } from "react";

interface NoticeProps {
  readonly children: ReactNode;
  readonly act: { readonly label: string; readonly onAct: () => void };
}

/** A message about something that went wrong, with the one thing the reader can do about it. */
export function Notice({ children, act }: NoticeProps) {
  return (
    <div className="notice">
      <div className="notice-text">{children}</div>
      <button type="button" className="button" onClick={act.onAct}>
        {act.label}
      </button>
    </div>
  );
}
