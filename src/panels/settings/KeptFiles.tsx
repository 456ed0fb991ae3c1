import { useEffect, useState } from "react";
import { sizeText } from "../../i18n/size-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { type KeptSize, measureKept } from "../../offline/offline-copy.ts";

/** How many files the offline copy has, and their size. */
export function KeptFiles() {
  const messages = useMessages();
  const { t } = messages;
  const [size, setSize] = useState<KeptSize | null>(null);
  useEffect(() => {
    // Without a size the panel says only that the site is kept.
    measureKept().then(setSize, () => {});
  }, []);
  if (size === null) return null;
  return (
    <dl className="facts">
      <div className="fact">
        <dt>{t("offline.kept")}</dt>
        <dd className="fact-value">
          {t("offline.files", { count: size.files, size: sizeText(size.bytes, messages) })}
        </dd>
      </div>
    </dl>
  );
}
