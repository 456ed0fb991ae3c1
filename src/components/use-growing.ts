import { startTransition, use, useEffect, useState } from "react";
import { PageStartContext } from "./PageStart.tsx";
import { whenIdle } from "./when-idle.ts";

/**
 * How many items of a long list to show while the page starts: a few at first and more each time the
 * browser has nothing to do, until there are all. For what is below the fold. A list that is opened
 * or come back to has all at once, or readers would not find where they were.
 * @param start how many are there at once
 * @param step how many more each time: few enough to be laid out without being noticed
 */
export function useGrowing(total: number, start: number, step: number): number {
  const [count, setCount] = useState(use(PageStartContext) ? start : total);
  useEffect(() => {
    if (count < total) return whenIdle(() => startTransition(() => setCount(count + step)));
  }, [count, total, step]);
  return Math.min(count, total);
}
