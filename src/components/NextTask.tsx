import { type ReactNode, startTransition, useEffect, useState } from "react";

/** What it holds is rendered in a task of its own, so that the browser can act before it. */
export function NextTask({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => startTransition(() => setTime(true)), []);
  return isTime && children;
}
