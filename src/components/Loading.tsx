import { useEffect } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { markPending } from "./pending.ts";

interface LoadingProps {
  /** Whether there is nothing to see, as for a layer of the map. */
  readonly isHidden?: boolean;
}

/** The placeholder of what is on its way; the page is unsettled while it is there. */
export function Loading({ isHidden = false }: LoadingProps) {
  const { t } = useMessages();
  useEffect(markPending, []);
  return isHidden ? null : <p className="loading">{t("panel.loading")}</p>;
}
