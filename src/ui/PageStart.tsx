import { createContext, type ReactNode, useState } from "react";

/** Whether the page still shows what it started with: what can wait then need not wait later. */
export const PageStartContext = createContext(true);

interface PageStartProps {
  /** What is shown, in any words that differ when it does. */
  readonly shown: string;
  readonly children: ReactNode;
}

/** Tells all in it whether it is the first thing shown, and not one that was opened or come back to. */
export function PageStart({ shown, children }: PageStartProps) {
  const [first] = useState(shown);
  const [isStart, setStart] = useState(true);
  if (isStart && shown !== first) setStart(false);
  return <PageStartContext value={isStart}>{children}</PageStartContext>;
}
