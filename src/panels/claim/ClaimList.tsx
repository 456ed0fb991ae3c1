import { type ClaimId, claimIds, claimOf } from "../../content/claims.ts";
import { contradictionOf, contradictionsOf } from "../../content/contradictions.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { isFiltered, listedClaims } from "../../dossier/claim-filters.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { DefinitionList } from "../parts/DefinitionList.tsx";
import { ClaimFilterForm } from "./ClaimFilterForm.tsx";
import { ContradictionLink } from "./ContradictionLink.tsx";
import { VerdictMark } from "./VerdictMark.tsx";

interface WithTextProps {
  readonly text: ClaimDeskText;
}

function ClaimEntry({ id, text }: WithTextProps & { readonly id: ClaimId }) {
  const { t, formats } = useMessages();
  const { speakers, claimKinds, claims } = useContentText();
  const { speaker, kind, said, verdict } = claimOf(id);
  // Matters of words wait for the claim's own panel.
  const conflicts = contradictionsOf(id).filter(
    (each) => contradictionOf(each).relation !== "wording",
  );
  return (
    <li className="entry claim-entry" id={id}>
      <div className="entry-head">
        <ClaimLink id={id} />
      </div>
      <p className="entry-summary">{claims[id].text}</p>
      <p className="claim-line">
        {speakers[speaker]} · {claimKinds[kind]} · {formats.interval(said.from, said.to)}
      </p>
      <VerdictMark verdict={verdict} label={text.verdicts[verdict].label} />
      {conflicts.length > 0 && (
        <p className="conflict-line">
          <span aria-hidden="true">⇄</span> {t("conflicts.in")}
          {conflicts.map((each) => (
            <ContradictionLink key={each} id={each} />
          ))}
        </p>
      )}
    </li>
  );
}

/** The claims that pass the filters, in the article's order. */
export function ClaimList({ text }: WithTextProps) {
  const { t } = useMessages();
  const { claimFilters } = useView().view;
  const listed = listedClaims(claimFilters);
  const heading = isFiltered(claimFilters) ? "claims.filtered" : "claims.heading";
  return (
    <section className="section">
      <ClaimFilterForm text={text} />
      <DefinitionList title={t("verdict.scale")} entries={Object.values(text.verdicts)} />
      <h2 className="section-title">
        {t(heading, { count: listed.length, all: claimIds.length })}
      </h2>
      <p className="lead">{t(listed.length === 0 ? "claims.none" : "claims.lead")}</p>
      <ol className="entries">
        {listed.map((id) => (
          <ClaimEntry key={id} id={id} text={text} />
        ))}
      </ol>
    </section>
  );
}
