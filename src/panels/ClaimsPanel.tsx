import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useContentText } from "../state/content-text.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import { PanelLink } from "./PanelLink.tsx";

function ClaimEntry({ id }: { readonly id: ClaimId }) {
  const text = useContentText();
  const { speaker, kind } = claimOf(id);
  return (
    <li className="entry claim-entry">
      <div className="entry-head">
        <ClaimLink id={id} />
      </div>
      <p className="entry-summary">{text.claims[id].text}</p>
      <p className="claim-line">
        {text.speakers[speaker]} · {text.claimKinds[kind]}
      </p>
      <p className="claim-line">{text.claims[id].when}</p>
    </li>
  );
}

/** Every claim, in the article's order. */
export function ClaimsPanel() {
  const { t } = useMessages();
  return (
    <section className="section">
      <h2 className="section-title">{t("claims.heading", { count: claimIds.length })}</h2>
      <p className="lead">{t("claims.lead")}</p>
      <PanelLink panel="article" className="button part-link">
        {t("article.open")}
      </PanelLink>
      <ol className="entries">
        {claimIds.map((id) => (
          <ClaimEntry key={id} id={id} />
        ))}
      </ol>
    </section>
  );
}
