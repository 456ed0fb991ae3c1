import "../../styles/claims.css";
import { Link } from "../../components/Link.tsx";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useLinkCamera } from "../../url/use-url-state.ts";
import { type ClaimView, claimViews, noSelection } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { ArticleOrigin } from "./ArticleOrigin.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { ContradictionList } from "./ContradictionList.tsx";
import { SilenceList } from "./SilenceList.tsx";

/** Leads from one view of the claims to the others; it stays while they change. */
function ViewLinks() {
  const { t } = useMessages();
  const { view, actions, hrefOf } = useView();
  const camera = useLinkCamera();
  return (
    <nav className="claim-views" aria-label={t("claims.views")}>
      {claimViews.map((id) => (
        <Link
          key={id}
          href={hrefOf({ ...view, camera, selection: noSelection, claimView: id })}
          aria-current={id === view.claimView ? "page" : undefined}
          onAction={() => actions.selectClaimView(id)}
        >
          {t(`claims.view.${id}`)}
        </Link>
      ))}
    </nav>
  );
}

function Shown({ view, text }: { readonly view: ClaimView; readonly text: ClaimDeskText }) {
  const { t } = useMessages();
  switch (view) {
    case "all":
      return <ClaimList text={text} />;
    case "contradictions":
      return <ContradictionList text={text} />;
    case "silence":
      return <SilenceList texts={text.silences} />;
    case "origin":
      return (
        <section className="section">
          <h2 className="section-title">{t("origin.heading")}</h2>
          <ArticleOrigin text={text.origin} />
        </section>
      );
  }
}

/** The claims: all of them, where they contradict each other, what is left out, and why. */
export function ClaimsPanel() {
  const { t } = useMessages();
  const { view } = useView();
  const { claimDesk } = useTexts("claimDesk");
  return (
    <>
      <PanelLink panel="article" className="button part-link">
        {t("article.open")}
      </PanelLink>
      <ViewLinks />
      <Shown view={view.claimView} text={claimDesk} />
    </>
  );
}
