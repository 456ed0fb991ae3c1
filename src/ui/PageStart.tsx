import { createContext, type ReactNode, startTransition, useEffect, useState } from "react";
import { whenIdle } from "./when-idle.ts";

/** Whether the page is still starting: what can wait then need not wait later. */
export const PageStartContext = createContext(true);

/** Tells all in it once the browser has had nothing to do for the first time. */
export function PageStart({ children }: { readonly children: ReactNode }) {
  const [isStart, setStart] = useState(true);
  useEffect(() => whenIdle(() => startTransition(() => setStart(false))), []);
  return <PageStartContext value={isStart}>{children}</PageStartContext>;
}
