import { claimChecks } from "../../content/claim-checks.ts";
import type { ClaimId } from "../../content/claims.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { LaterBadge } from "../parts/LaterBadge.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { ClaimDate } from "./ClaimDate.tsx";

/** The last day of the article's present; what happened after it is marked as later. */
const articleDay = "2019-01-07";

interface ClaimBasisProps {
  readonly id: ClaimId;
  readonly text: ClaimDeskText;
}

/** What a verdict rests on, what happened after the article, and when the thing took place. */
export function ClaimBasis({ id, text: { readings, absences } }: ClaimBasisProps) {
  const { t } = useMessages();
  const { later } = readings[id];
  const { occurred, verdictSources } = claimChecks[id];
  return (
    <>
      {later !== null && (
        <p className="later-note">
          <LaterBadge /> {later}
        </p>
      )}
      {occurred !== "not-applicable" && (
        <p className="fact-basis">
          {t("ladder.occurred")} <ClaimDate when={occurred} absences={absences} />
          {typeof occurred !== "string" && occurred.from > articleDay && <LaterBadge />}
        </p>
      )}
      <p className="fact-basis">
        {t("verdict.sources")}{" "}
        {verdictSources === "the-article" ? (
          t("verdict.theArticle")
        ) : (
          <SourceRefs ids={verdictSources} />
        )}
      </p>
    </>
  );
}
