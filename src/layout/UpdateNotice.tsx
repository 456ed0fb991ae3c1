import { useEffect, useState } from "react";
import { useStore } from "../components/create-store.ts";
import { Notice } from "../components/Notice.tsx";
import { useMessages } from "../i18n/use-messages.ts";
import { loadUpdate, offlineState, startOffline } from "../offline/offline-site.ts";
import { announce } from "../store/announcement.ts";

/** Offers another version of the site once it is there, until the reader has loaded or dismissed it. */
export function UpdateNotice() {
  const { t } = useMessages();
  const { update } = useStore(offlineState);
  const [dismissed, setDismissed] = useState<typeof update>("none");

  useEffect(() => {
    void startOffline();
  }, []);

  useEffect(() => {
    if (update !== "none") announce(t(`update.${update}`));
  }, [update, t]);

  if (update === "none" || update === dismissed) return null;
  return (
    <Notice
      act={{ label: t("update.load"), onAction: () => void loadUpdate() }}
      dismissal={{ label: t("notice.dismiss"), onAction: () => setDismissed(update) }}
    >
      <p>{t(`update.${update}`)}</p>
    </Notice>
  );
}
