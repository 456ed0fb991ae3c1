import { startTransition, useEffect, useState } from "react";
import { afterNextPaint } from "../components/after-next-paint.ts";
import type { ViewState } from "./view.ts";
import type { ViewContextValue } from "./view-context.ts";

/**
 * The view, behind time where nothing but some parts of it has changed: those who read it then follow
 * once the others have been painted, in steps that the reader's next act can interrupt.
 * @param now the view of this moment
 * @param parts what may come later; of these nobody who reads the view here needs to know at once
 */
export function useLaterView(
  now: ViewContextValue,
  parts: readonly (keyof ViewState)[],
): ViewContextValue {
  const [before, setBefore] = useState(now);
  useEffect(() => {
    let isLatest = true;
    afterNextPaint(() => isLatest && startTransition(() => setBefore(now)));
    return () => {
      isLatest = false;
    };
  }, [now]);
  const names = Object.keys(now.view) as (keyof ViewState)[];
  const isOfPartsAlone = names.every(
    (name) => parts.includes(name) || before.view[name] === now.view[name],
  );
  return isOfPartsAlone ? before : now;
}
