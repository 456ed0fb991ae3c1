import "../../styles/claims.css";
import { claimChecks } from "../../content/claim-checks.ts";
import { type ClaimId, claimIds, claimOf } from "../../content/claims.ts";
import { rungCount } from "../../content/ladder.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { paragraphLabels } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ArticleExcerpt } from "../parts/ArticleExcerpt.tsx";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { DefinitionList } from "../parts/DefinitionList.tsx";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { Fold } from "../parts/Fold.tsx";
import { splitFirstSentence } from "../parts/first-sentence.ts";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { TermText } from "../parts/TermText.tsx";
import { useTermMarks } from "../parts/use-term-marks.ts";
import { VerdictMark } from "../parts/VerdictMark.tsx";
import { ClaimBasis } from "./ClaimBasis.tsx";
import { ClaimConflicts } from "./ClaimConflicts.tsx";
import { ClaimLadder } from "./ClaimLadder.tsx";
import { ClaimSaid } from "./ClaimSaid.tsx";

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

/** Everything we say of one claim, the verdict first: the words are ours, the attribution the article's. */
export function ClaimPanel({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const title = useContentText().claimTitles[id];
  const { claims, claimDesk: desk } = useTexts("claims", "claimDesk", "terms");
  const text = claims[id];
  const { reason, reading, context, later } = desk.readings[id];
  const { paragraph, verdict } = claimOf(id);
  const { label, definition } = desk.verdicts[verdict];
  const [finding, rest] = splitFirstSentence(reason);
  const [markedFinding, markedText, markedRest, markedContext, markedReading] = useTermMarks([
    finding,
    text,
    rest,
    context,
    reading,
  ]).map((pieces, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: always the same five texts
    <TermText key={index} pieces={pieces} />
  ));
  const paragraphs = [rest !== "", true, later !== null].filter(Boolean).length;
  return (
    <DetailPanel
      id={id}
      title={title}
      kicker={t("claim.kicker", { paragraph: paragraphLabels(t, [paragraph]) })}
    >
      <section className="verdict">
        <h3 className="verdict-heading">
          <VerdictMark verdict={verdict} label={label} />
        </h3>
        <p className="lead">{markedFinding}</p>
      </section>
      <ClaimSaid id={id}>{markedText}</ClaimSaid>
      <ArticleExcerpt claims={[id]} />
      <ClaimConflicts id={id} text={desk} />
      <Fold summary={t("claim.why", { count: paragraphs })}>
        {rest !== "" && <p className="prose">{markedRest}</p>}
        <p className="prose">{markedContext}</p>
        <ClaimBasis id={id} text={desk} />
        <p className="verdict-definition">
          {label}: {definition}
        </p>
      </Fold>
      <Fold summary={t("ladder.fold", { count: rungCount })}>
        <ClaimLadder id={id} text={desk} reading={markedReading} />
        <DefinitionList title={t("ladder.absences")} entries={Object.values(desk.absences)} />
      </Fold>
      <SourcesSection ids={claimChecks[id].sources} />
      <Neighbours id={id} />
    </DetailPanel>
  );
}
