import "../../styles/privacy.css";
import { useMessages } from "../../i18n/use-messages.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { SourcesPart } from "../parts/SourcesPart.tsx";
import { ContactedHosts } from "./ContactedHosts.tsx";
import { StoredItems } from "./StoredItems.tsx";
import { useStorageAudit } from "./use-storage-audit.ts";

/** What the site does not do with its readers, and the browser's own account as proof. */
export function PrivacyPanel() {
  const { t } = useMessages();
  const { hosts, items } = useStorageAudit();
  return (
    <SourcesPart title={t("privacy.heading")}>
      <p className="lead">{t("privacy.lead")}</p>
      <section className="section">
        <h3 className="section-title">{t("privacy.rules")}</h3>
        <p className="prose">{t("privacy.visitors")}</p>
        <p className="prose">{t("privacy.offline")}</p>
        <p>
          <PanelLink panel="offline">{t("privacy.offlineLink")}</PanelLink>
        </p>
        <p className="prose">{t("privacy.article")}</p>
        <p className="prose">{t("privacy.address")}</p>
        <p className="prose">{t("privacy.links")}</p>
      </section>
      <section className="section">
        <h3 className="section-title">{t("privacy.stored")}</h3>
        {items !== null && <StoredItems items={items} />}
      </section>
      <section className="section">
        <h3 className="section-title">{t("privacy.asked")}</h3>
        <ContactedHosts hosts={hosts} />
      </section>
    </SourcesPart>
  );
}
