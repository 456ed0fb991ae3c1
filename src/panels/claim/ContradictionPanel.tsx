import "../../styles/claims.css";
import { type ContradictionId, contradictionOf } from "../../content/contradictions.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ArticleNine } from "../parts/ArticleNine.tsx";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { ContradictionSides } from "./ContradictionSides.tsx";
import { RelationMark } from "./RelationMark.tsx";

/** All that is said of a contradiction. */
function Described({ id }: { readonly id: ContradictionId }) {
  const { t } = useMessages();
  const { claimDesk: text } = useTexts("claimDesk");
  const { relation, sources } = contradictionOf(id);
  const { what, document } = text.contradictions[id];
  return (
    <>
      <ContradictionSides id={id} />
      <RelationMark relation={relation} relations={text.relations} />
      <section className="section">
        <h3 className="section-title">{t("contradiction.document")}</h3>
        <p className="lead">{document}</p>
        {relation !== "wording" && <ArticleNine />}
      </section>
      <section className="section">
        <h3 className="section-title">{t("contradiction.why")}</h3>
        <p className="prose">{what}</p>
        <p className="verdict-definition">{text.relations[relation].definition}</p>
      </section>
      <p>
        <ViewLink view="origin">{t("claims.view.origin")}</ViewLink>
      </p>
      <SourcesSection ids={sources} />
    </>
  );
}

/** Two sides of the article that do not hold together, and what the document says. */
export function ContradictionPanel({ id }: { readonly id: ContradictionId }) {
  const { t } = useMessages();
  const { contradictions } = useContentText();
  return (
    <DetailPanel id={id} title={contradictions[id]} kicker={t("contradiction.kicker")}>
      <Described id={id} />
    </DetailPanel>
  );
}
