import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { loadUpdate, offlineState, startOffline } from "../../offline/offline-site.ts";
import { announce } from "../../state/announcement.ts";
import { useCell } from "../../state/cell.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Offers another version of the site once it is there, until the reader has loaded or dismissed it. */
export function UpdateNotice() {
  const { t } = useMessages();
  const { update } = useCell(offlineState);
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
      act={{ label: t("update.load"), onAct: () => void loadUpdate() }}
      dismissal={{ label: t("notice.dismiss"), onAct: () => setDismissed(update) }}
    >
      <p>{t(`update.${update}`)}</p>
    </Notice>
  );
}
