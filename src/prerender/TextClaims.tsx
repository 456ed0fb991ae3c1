import { claimChecks } from "../content/claim-checks.ts";
import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import { contradictionIds, contradictionOf } from "../content/contradictions.ts";
import { articleNineAnchor } from "../content/declaration.ts";
import type { ClaimDeskText } from "../content/text/content-text.ts";
import { useContentText, useTexts } from "../dossier/content-text.ts";
import { paragraphLabels } from "../i18n/paragraph-label.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { ArticleOrigin } from "../panels/claim/ArticleOrigin.tsx";
import { ClaimBasis } from "../panels/claim/ClaimBasis.tsx";
import { ClaimConflicts } from "../panels/claim/ClaimConflicts.tsx";
import { ClaimLadder } from "../panels/claim/ClaimLadder.tsx";
import { ContradictionList } from "../panels/claim/ContradictionList.tsx";
import { SilenceList } from "../panels/claim/SilenceList.tsx";
import { DefinitionList } from "../panels/parts/DefinitionList.tsx";
import { PlaceChips } from "../panels/parts/PlaceChips.tsx";
import { Quotation } from "../panels/parts/Quotation.tsx";
import { VerdictMark } from "../panels/parts/VerdictMark.tsx";
import { TextEntry } from "./TextEntry.tsx";
import { TextSourcesOf } from "./TextSourcesOf.tsx";

interface TextClaimProps {
  readonly id: ClaimId;
  readonly desk: ClaimDeskText;
}

function TextClaim({ id, desk }: TextClaimProps) {
  const { t, formats } = useMessages();
  const { claimTitles, speakers, claimKinds } = useContentText();
  const { claims } = useTexts("claims");
  const { paragraph, speaker, kind, said, places, verdict } = claimOf(id);
  const { reason, reading, context } = desk.readings[id];
  const when = formats.interval(said.from, said.to);
  return (
    <TextEntry
      id={id}
      kicker={t("claim.kicker", { paragraph: paragraphLabels(t, [paragraph]) })}
      title={claimTitles[id]}
    >
      <p className="lead">{claims[id]}</p>
      <p className="claim-quote">
        <Quotation id={id} hasPosition />
      </p>
      <p className="claim-line">
        {t("plain.claimLine", { speaker: speakers[speaker], kind: claimKinds[kind], when })}
      </p>
      <section className="section">
        <h3 className="verdict-heading">
          <VerdictMark verdict={verdict} label={desk.verdicts[verdict].label} />
        </h3>
        <p className="prose">{reason}</p>
        <ClaimBasis id={id} text={desk} />
      </section>
      <ClaimConflicts id={id} text={desk} />
      <h3 className="section-title">{t("ladder.heading")}</h3>
      <ClaimLadder id={id} text={desk} reading={reading} />
      <p className="prose">{context}</p>
      <PlaceChips ids={places} />
      <TextSourcesOf ids={claimChecks[id].sources} />
    </TextEntry>
  );
}

/** What the primary document says where claims do not hold together. */
function Documents({ desk }: Pick<TextClaimProps, "desk">) {
  const { t } = useMessages();
  const { contradictions } = useContentText();
  return (
    <section className="section">
      <h2 className="section-title">{t("contradiction.document")}</h2>
      {contradictionIds.map((id) => (
        <div key={id}>
          <h3 className="event-title">{contradictions[id]}</h3>
          <p className="prose">{desk.contradictions[id].document}</p>
          {contradictionOf(id).relation !== "wording" && (
            <p className="fact-basis">
              <a href={`#${articleNineAnchor}`}>{t("condition.article9")}</a>
            </p>
          )}
          <TextSourcesOf ids={contradictionOf(id).sources} />
        </div>
      ))}
    </section>
  );
}

/** Every claim with its verdict and way, where claims contradict each other, and what is not said. */
export function TextClaims() {
  const { t } = useMessages();
  const { claimDesk: desk, origin } = useTexts("claimDesk", "origin");
  return (
    <section id="claims" className="text-part">
      <h1>{t("plain.claims")}</h1>
      <p className="lead">{t("claims.lead")}</p>
      <DefinitionList title={t("verdict.scale")} entries={Object.values(desk.verdicts)} />
      <DefinitionList title={t("ladder.absences")} entries={Object.values(desk.absences)} />
      {claimIds.map((id) => (
        <TextClaim key={id} id={id} desk={desk} />
      ))}
      <section className="section">
        <h2 className="section-title">
          {t("contradictions.heading", { count: contradictionIds.length })}
        </h2>
        <ContradictionList text={desk} />
      </section>
      <Documents desk={desk} />
      <section className="section">
        <h2 className="section-title">{t("claims.view.origin")}</h2>
        <ArticleOrigin text={origin} />
      </section>
      <section className="section">
        <h2 className="section-title">{t("silence.heading")}</h2>
        <SilenceList texts={desk.silences} />
      </section>
    </section>
  );
}
