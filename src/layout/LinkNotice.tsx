import { useEffect, useState } from "react";
import { Notice } from "../components/Notice.tsx";
import { useMessages } from "../i18n/use-messages.ts";
import { announce } from "../store/announcement.ts";
import type { InvalidParam } from "../url/sanitise.ts";

/** So many are shown whole; a longer list scrolls, so that the rest of the page stays in sight. */
const shownWhole = 3;

/** Says which parts of the link were dropped, until the reader has taken note. */
export function LinkNotice({ invalidParams }: { readonly invalidParams: readonly InvalidParam[] }) {
  const { t } = useMessages();
  const [noted, setNoted] = useState(false);
  const count = invalidParams.length;
  useEffect(() => {
    if (count > 0) announce(t("status.dropped", { count }));
  }, [count, t]);
  if (noted || count === 0) return null;
  return (
    <Notice act={{ label: t("notice.dismiss"), onAction: () => setNoted(true) }}>
      <p>{t("link.dropped")}</p>
      {/* What scrolls can be reached by keyboard, in browsers that do not see to that, too. */}
      <ul {...(count > shownWhole && { className: "long-list", tabIndex: 0 })}>
        {invalidParams.map(({ parameter, value, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>{t(`link.${reason}`, { parameter, value })}</li>
        ))}
      </ul>
    </Notice>
  );
}
