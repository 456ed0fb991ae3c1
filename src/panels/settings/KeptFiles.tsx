import { sizeText } from "../../i18n/size-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Account } from "../../offline/messages.ts";

/** Which version is kept, how much of it, and what is not. */
export function KeptFiles({ account }: { readonly account: Account }) {
  const messages = useMessages();
  const { t } = messages;
  const { release, keptFiles, keptBytes, missingFiles, missingBytes, isPartial } = account;
  return (
    <dl className="facts">
      <div className="fact">
        <dt>{t("offline.version")}</dt>
        <dd className="fact-value">{release}</dd>
      </div>
      <div className="fact">
        <dt>{t("offline.kept")}</dt>
        <dd className="fact-value">
          {t("offline.files", { count: keptFiles, size: sizeText(keptBytes, messages) })}
        </dd>
      </div>
      {missingFiles > 0 && (
        <div className="fact">
          <dt>{t("offline.missing")}</dt>
          <dd>
            {t(isPartial ? "offline.unusedFiles" : "offline.missingFiles", {
              count: missingFiles,
              size: sizeText(missingBytes, messages),
            })}
          </dd>
        </div>
      )}
    </dl>
  );
}
