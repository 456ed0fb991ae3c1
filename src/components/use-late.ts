import { useDeferredValue, useEffect } from "react";
import { markPending } from "./pending.ts";

/**
 * A value that follows in a render of its own, for what need not be in the first frame after a change.
 * The page counts as unsettled until it has.
 * @param first what stands for it in the very first render
 */
export function useLate<Value>(value: Value, first: Value = value): Value {
  const late = useDeferredValue(value, first);
  const isLate = late !== value;
  useEffect(() => (isLate ? markPending() : undefined), [isLate]);
  return late;
}
