import "../styles/claims-desk.css";
import { claimChecks } from "../content/claim-checks.ts";
import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import { paragraphLabel } from "../i18n/paragraph-label.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useClaimDeskText, useContentText } from "../state/content-text.ts";
import { ClaimConflicts } from "./ClaimConflicts.tsx";
import { ClaimLadder } from "./ClaimLadder.tsx";
import { ClaimLink } from "./ClaimLink.tsx";
import { ClaimVerdict } from "./ClaimVerdict.tsx";
import { DefinitionList } from "./DefinitionList.tsx";
import { DetailPanel } from "./DetailPanel.tsx";
import { PlaceChips } from "./PlaceChips.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

function Neighbours({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const index = claimIds.indexOf(id);
  const previous = claimIds[index - 1];
  const next = claimIds[index + 1];
  return (
    <nav className="neighbours" aria-label={t("claim.neighbours")}>
      {previous !== undefined && (
        <p>
          <span className="neighbour-label">{t("claim.previous")}</span> <ClaimLink id={previous} />
        </p>
      )}
      {next !== undefined && (
        <p>
          <span className="neighbour-label">{t("claim.next")}</span> <ClaimLink id={next} />
        </p>
      )}
    </nav>
  );
}

/** Standing, conflicts, attribution and context: all that is fetched with the claim desk. */
function Checked({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const text = useClaimDeskText();
  if (text === null) return <p className="loading">{t("panel.loading")}</p>;
  return (
    <>
      <ClaimVerdict id={id} text={text} />
      <ClaimConflicts id={id} text={text} />
      <section className="section">
        <h3 className="section-title">{t("claim.places")}</h3>
        <PlaceChips ids={claimOf(id).places} />
      </section>
      <ClaimLadder id={id} text={text} />
      <section className="section">
        <h3 className="section-title">{t("claim.context")}</h3>
        <p className="prose">{text.readings[id].context}</p>
      </section>
      <DefinitionList title={t("verdict.scale")} entries={Object.values(text.verdicts)} />
      <DefinitionList title={t("ladder.absences")} entries={Object.values(text.absences)} />
    </>
  );
}

/** Everything we say of one claim: the words are ours, the attribution the article's. */
export function ClaimPanel({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const text = useContentText().claims[id];
  const { paragraph } = claimOf(id);
  const kicker = t("claim.kicker", { paragraph: paragraphLabel(t, paragraph) });
  return (
    <DetailPanel id={id} title={text.title} kicker={kicker}>
      <p className="lead claim-text">{text.text}</p>
      <Checked id={id} />
      <SourcesSection ids={claimChecks[id].sources} />
      <Neighbours id={id} />
    </DetailPanel>
  );
}
