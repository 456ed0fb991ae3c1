import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "./when-idle.ts";

/** False at first, and true once the browser has nothing to do: for what is below the fold. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setLater(true))), []);
  return isLater;
}
