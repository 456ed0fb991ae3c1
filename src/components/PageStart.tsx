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
  // Null once something else has been shown, and from then on.
  const [first, setFirst] = useState<string | null>(shown);
  if (first !== null && shown !== first) setFirst(null);
  return <PageStartContext value={shown === first}>{children}</PageStartContext>;
}
