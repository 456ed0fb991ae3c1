import { useState } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import type { Misfit } from "../state/link-misfits.ts";
import { Notice } from "../ui/Notice.tsx";

/** Says which parts of the link were dropped, until the reader has taken note. */
export function LinkNotice({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const { t } = useMessages();
  const [noted, setNoted] = useState(false);
  if (noted || misfits.length === 0) return null;
  return (
    <Notice act={{ label: t("notice.dismiss"), onAct: () => setNoted(true) }}>
      <p>{t("link.dropped")}</p>
      <ul>
        {misfits.map(({ parameter, value, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>{t(`link.${reason}`, { parameter, value })}</li>
        ))}
      </ul>
    </Notice>
  );
}
