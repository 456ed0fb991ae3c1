import type { ReactNode } from "react";
import { claimChecks } from "../../content/claim-checks.ts";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { LaterBadge } from "../parts/LaterBadge.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { ClaimDate } from "./ClaimDate.tsx";
import { VerdictMark } from "./VerdictMark.tsx";

/** The last day of the article's present; what happened after it is marked as later. */
const articleDay = "2019-01-07";

interface ClaimVerdictProps {
  readonly id: ClaimId;
  readonly text: ClaimDeskText;
  /** Why, with terms marked. */
  readonly reason: ReactNode;
}

/** What we make of a claim, what that means, why, and on which sources. */
export function ClaimVerdict({ id, text, reason }: ClaimVerdictProps) {
  const { t } = useMessages();
  const { verdicts, readings, absences } = text;
  const { verdict } = claimOf(id);
  const { label, definition } = verdicts[verdict];
  const { later } = readings[id];
  const { occurred, verdictSources } = claimChecks[id];
  return (
    <section className="section verdict">
      <h3 className="section-title">{t("verdict.heading")}</h3>
      <VerdictMark verdict={verdict} label={label} />
      <p className="verdict-definition">{definition}</p>
      <p className="prose">{reason}</p>
      <p className="fact-basis">
        {t("verdict.sources")}{" "}
        {verdictSources === "none-found" ? (
          t("verdict.noneFound")
        ) : (
          <SourceRefs ids={verdictSources} />
        )}
      </p>
      {later !== null && (
        <p className="later-note">
          <LaterBadge /> {later}
        </p>
      )}
      <dl className="facts">
        <div className="fact">
          <dt>{t("ladder.occurred")}</dt>
          <dd>
            <ClaimDate when={occurred} absences={absences} />
            {typeof occurred !== "string" && occurred.from > articleDay && <LaterBadge />}
          </dd>
        </div>
      </dl>
    </section>
  );
}
