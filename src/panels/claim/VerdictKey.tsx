import { Fragment } from "react";
import { verdictIds } from "../../content/claim.ts";
import { claimIds, claimOf } from "../../content/claims.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { VerdictSign } from "../parts/VerdictSign.tsx";

const counts = verdictIds
  .map((verdict) => ({
    verdict,
    count: claimIds.filter((id) => claimOf(id).verdict === verdict).length,
  }))
  .filter(({ count }) => count > 0);

/** How many claims have which verdict; opens what the verdicts mean. */
export function VerdictKey({ verdicts }: Pick<ClaimDeskText, "verdicts">) {
  const { t } = useMessages();
  return (
    <details className="verdict-key">
      <summary>
        {counts.map(({ verdict, count }) => (
          <Fragment key={verdict}>
            <span className="key-count" data-verdict={verdict}>
              <VerdictSign verdict={verdict} /> {t(`verdict.tally.${verdict}`, { count })}
            </span>{" "}
          </Fragment>
        ))}
        <span className="key-open">{t("verdict.scale")}</span>
      </summary>
      <dl className="verdict-scale">
        {verdictIds.map((verdict) => (
          <div key={verdict}>
            <dt data-verdict={verdict}>
              <VerdictSign verdict={verdict} /> {verdicts[verdict].label}
            </dt>
            <dd>{verdicts[verdict].definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
