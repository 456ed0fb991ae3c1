import { useMessages } from "../../i18n/use-messages.ts";
import type { ContactedHost } from "../../store/storage-audit.ts";

/** The hosts the page has contacted so far, and whether one is not its own. */
export function ContactedHosts({ hosts }: { readonly hosts: readonly ContactedHost[] }) {
  const { t } = useMessages();
  const isAlone = hosts.every(({ isOwn }) => isOwn);
  return (
    <>
      <dl className="facts">
        {hosts.map(({ host, isOwn, requests }) => (
          <div key={host} className="fact">
            <dt>{t(isOwn ? "privacy.ownHost" : "privacy.otherHost")}</dt>
            <dd>
              <span className="fact-value trace-name">{host}</span>
              <br />
              {t("privacy.requests", { count: requests })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="prose">{t(isAlone ? "privacy.noOtherHost" : "privacy.otherHosts")}</p>
      <p className="prose">{t("privacy.counted")}</p>
    </>
  );
}
