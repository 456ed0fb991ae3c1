import type { ReactNode } from "react";

interface FoldProps {
  /** What is inside, with its size. */
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Part of a panel that is folded until wanted. */
export function Fold({ summary, isOpen = false, children }: FoldProps) {
  return (
    <details className="fold" open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
