import type { ClaimId } from "../../content/claims.ts";
import {
  type ContradictionId,
  contradictionOf,
  contradictionsOf,
} from "../../content/contradictions.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { ContradictionLink } from "./ContradictionLink.tsx";

/** The claims on the other side of a contradiction. */
function othersIn(id: ContradictionId, claim: ClaimId): readonly ClaimId[] {
  const [first, second]: readonly (readonly ClaimId[])[] = contradictionOf(id).sides;
  return (first?.includes(claim) ? second : first) ?? [];
}

interface ClaimConflictsProps {
  readonly id: ClaimId;
  readonly text: ClaimDeskText;
}

/** The contradictions a claim takes part in, each with the claims on its other side. */
export function ClaimConflicts({ id, text: { relations } }: ClaimConflictsProps) {
  const { t } = useMessages();
  const ids = contradictionsOf(id);
  if (ids.length === 0) return null;
  return (
    <section className="section">
      <h3 className="section-title">{t("conflicts.ofClaim")}</h3>
      <ul className="plain-list conflicts">
        {ids.map((contradiction) => (
          <li key={contradiction} className="conflict">
            <ContradictionLink id={contradiction} />
            <div className="conflict-others">
              {relations[contradictionOf(contradiction).relation].label}:
              <ul className="plain-list">
                {othersIn(contradiction, id).map((other) => (
                  <li key={other}>
                    <ClaimLink id={other} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
