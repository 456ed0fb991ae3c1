import { useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Misfit } from "../../state/link-misfits.ts";
import { Notice } from "../../ui/Notice.tsx";

/** So many are shown whole; a longer list scrolls, so that the rest of the page stays in sight. */
const shownWhole = 3;

/** Says which parts of the link were dropped, until the reader has taken note. */
export function LinkNotice({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const { t } = useMessages();
  const [noted, setNoted] = useState(false);
  if (noted || misfits.length === 0) return null;
  return (
    <Notice act={{ label: t("notice.dismiss"), onAct: () => setNoted(true) }}>
      <p>{t("link.dropped")}</p>
      {/* What scrolls can be reached by keyboard, in browsers that do not see to that, too. */}
      <ul {...(misfits.length > shownWhole && { className: "long-list", tabIndex: 0 })}>
        {misfits.map(({ parameter, value, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>{t(`link.${reason}`, { parameter, value })}</li>
        ))}
      </ul>
    </Notice>
  );
}
