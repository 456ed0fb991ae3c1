import { useEffect, useState } from "react";
import { useStore } from "../components/create-store.ts";
import { Notice } from "../components/Notice.tsx";
import { useMessages } from "../i18n/use-messages.ts";
import { loadUpdate, offlineState, startOffline } from "../offline/offline-copy.ts";
import { announce } from "../store/announcement.ts";

interface UpdateNoticeProps {
  /** The worker that answered the page when it was opened. */
  readonly controller: ServiceWorker | null;
}

/** Offers a newer version of the site until the reader loads or dismisses it. */
export function UpdateNotice({ controller }: UpdateNoticeProps) {
  const { t } = useMessages();
  const { update } = useStore(offlineState);
  const [dismissed, setDismissed] = useState<typeof update>("none");

  useEffect(() => startOffline(controller), [controller]);

  useEffect(() => {
    if (update !== "none") announce(t(`update.${update}`));
  }, [update, t]);

  if (update === "none" || update === dismissed) return null;
  return (
    <Notice
      act={{ label: t("update.load"), onAction: loadUpdate }}
      dismissal={{ label: t("notice.dismiss"), onAction: () => setDismissed(update) }}
    >
      <p>{t(`update.${update}`)}</p>
    </Notice>
  );
}
