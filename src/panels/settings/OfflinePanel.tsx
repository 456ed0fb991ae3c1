import "../../styles/offline.css";
import { useEffect, useRef } from "react";
import { useStore } from "../../components/create-store.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { offlineState, startOffline } from "../../offline/offline-copy.ts";
import { announce } from "../../store/announcement.ts";
import { SourcesPart } from "../parts/SourcesPart.tsx";
import { KeptFiles } from "./KeptFiles.tsx";
import { OfflineActions } from "./OfflineActions.tsx";

/** The state of the offline copy on this device, and what is not possible. */
export function OfflinePanel() {
  const { t } = useMessages();
  const state = useStore(offlineState);
  const stateLine = useRef<HTMLParagraphElement>(null);
  const { keeping, update, hasUpdateFailed } = state;
  const said = useRef(keeping);
  useEffect(() => {
    // Readers of this panel need not wait for the map. In development there is no worker.
    if (import.meta.env.PROD) startOffline();
  }, []);
  useEffect(() => {
    if (said.current !== keeping) announce(t(`offline.keeping.${keeping}`));
    said.current = keeping;
  }, [keeping, t]);
  return (
    <SourcesPart title={t("offline.heading")}>
      <p className="lead">{t("offline.lead")}</p>
      <section className="section">
        <h3 className="section-title">{t("offline.now")}</h3>
        <p className="prose offline-state" tabIndex={-1} ref={stateLine}>
          {t(`offline.keeping.${keeping}`)}
        </p>
        {hasUpdateFailed && <p className="prose">{t("offline.updateFailed")}</p>}
        {update !== "none" && <p className="prose">{t(`update.${update}`)}</p>}
        {keeping === "kept" && <KeptFiles />}
        <OfflineActions state={state} stateLine={stateLine} />
      </section>
      <section className="section">
        <h3 className="section-title">{t("offline.limits")}</h3>
        <p className="prose">{t("offline.links")}</p>
        <p className="prose">{t("offline.clearing")}</p>
      </section>
    </SourcesPart>
  );
}
