import { useEffect, useState } from "react";
import { withLateMessages } from "../i18n/messages.ts";
import { whenAtRest } from "../panels/settings/when-at-rest.ts";

/**
 * Has the site kept for use without a network, once the first screen stands: nothing of it
 * competes with that. Not in development, which has no worker. A failure is only that it is not kept.
 */
export function LateOffline() {
  const [part, setPart] = useState<typeof import("./UpdateNotice.tsx") | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    return whenAtRest(() => {
      withLateMessages(import("./UpdateNotice.tsx")).then(setPart, () => {});
    });
  }, []);
  return part === null ? null : <part.UpdateNotice />;
}
