import "../../styles/offline.css";
import { useEffect } from "react";
import { useStore } from "../../components/create-store.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { offlineState, startOffline } from "../../offline/offline-site.ts";
import { SourcesPart } from "../parts/SourcesPart.tsx";
import { KeptFiles } from "./KeptFiles.tsx";
import { OfflineActions } from "./OfflineActions.tsx";
import { useAccount } from "./use-account.ts";

/** How the site stands without a network: what is kept on the device, and what is not possible. */
export function OfflinePanel() {
  const { t } = useMessages();
  const state = useStore(offlineState);
  const account = useAccount();
  // Whoever asks for it need not wait until the map stands. In development there is no worker.
  useEffect(() => {
    if (import.meta.env.PROD) void startOffline();
  }, []);
  const { keeping, problem, update } = state;
  const isPartial = keeping === "kept" && account?.isPartial === true;
  return (
    <SourcesPart title={t("offline.heading")}>
      <p className="lead">{t("offline.lead")}</p>
      <section className="section">
        <h3 className="section-title">{t("offline.now")}</h3>
        <p className="prose offline-state">
          {t(isPartial ? "offline.keeping.partial" : `offline.keeping.${keeping}`)}
        </p>
        {keeping === "kept" && problem !== null && (
          <p className="prose">{t("offline.problem.update")}</p>
        )}
        {problem !== null && <p className="prose">{t(`offline.problem.${problem}`)}</p>}
        {update !== "none" && <p className="prose">{t(`update.${update}`)}</p>}
        {account !== null && <KeptFiles account={account} />}
        <OfflineActions state={state} account={account} />
      </section>
      <section className="section">
        <h3 className="section-title">{t("offline.limits")}</h3>
        <p className="prose">{t("offline.links")}</p>
        <p className="prose">{t("offline.clearing")}</p>
      </section>
    </SourcesPart>
  );
}
