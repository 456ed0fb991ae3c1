import "../../styles/claims.css";
import type { ReactNode } from "react";
import { claimChecks } from "../../content/claim-checks.ts";
import { type ClaimId, claimIds, claimOf } from "../../content/claims.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ArticleExcerpt } from "../parts/ArticleExcerpt.tsx";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { DefinitionList } from "../parts/DefinitionList.tsx";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { PlaceChips } from "../parts/PlaceChips.tsx";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { TermText } from "../parts/TermText.tsx";
import { useTermMarks } from "../parts/use-term-marks.ts";
import { ClaimConflicts } from "./ClaimConflicts.tsx";
import { ClaimLadder } from "./ClaimLadder.tsx";
import { ClaimVerdict } from "./ClaimVerdict.tsx";

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

interface CheckedProps {
  readonly id: ClaimId;
  readonly text: ClaimDeskText;
  /** Why the verdict is what it is, how we read the claim, and its context: terms are marked. */
  readonly reason: ReactNode;
  readonly reading: ReactNode;
  readonly context: ReactNode;
}

/** Verdict, conflicts, attribution and context. */
function Checked({ id, text, reason, reading, context }: CheckedProps) {
  const { t } = useMessages();
  return (
    <>
      <ClaimVerdict id={id} text={text} reason={reason} />
      <ClaimConflicts id={id} text={text} />
      <section className="section">
        <h3 className="section-title">{t("claim.places")}</h3>
        <PlaceChips ids={claimOf(id).places} />
      </section>
      <ClaimLadder id={id} text={text} reading={reading} />
      <section className="section">
        <h3 className="section-title">{t("claim.context")}</h3>
        <p className="prose">{context}</p>
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
  const { claimDesk } = useTexts("claimDesk", "terms");
  const { reason, reading, context } = claimDesk.readings[id];
  const marked = useTermMarks([text.text, reason, reading, context]).map((pieces, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: always the same four texts
    <TermText key={index} pieces={pieces} />
  ));
  const kicker = t("claim.kicker", { paragraph: paragraphLabel(t, claimOf(id).paragraph) });
  return (
    <DetailPanel id={id} title={text.title} kicker={kicker}>
      <p className="lead claim-text">{marked[0]}</p>
      <ArticleExcerpt claims={[id]} />
      <Checked
        id={id}
        text={claimDesk}
        reason={marked[1]}
        reading={marked[2]}
        context={marked[3]}
      />
      <SourcesSection ids={claimChecks[id].sources} />
      <Neighbours id={id} />
    </DetailPanel>
  );
}
