import { claimIds, claimOf } from "../../content/claims.ts";
import { contradictionIds } from "../../content/contradictions.ts";
import { silenceIds } from "../../content/silences.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { isFiltered } from "../../dossier/claim-filters.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { ContradictionCard } from "./ContradictionCard.tsx";
import { VerdictKey } from "./VerdictKey.tsx";
import { VerdictStrip } from "./VerdictStrip.tsx";

const contradicted = claimIds.filter((id) => claimOf(id).verdict === "contradicted").length;

/** What else there is to read about the claims, each with its size. */
function MoreViews() {
  const { t } = useMessages();
  const sizes = { contradictions: contradictionIds.length, silence: silenceIds.length } as const;
  return (
    <nav className="claim-views" aria-label={t("claims.views")}>
      <ul className="plain-list">
        {(["contradictions", "silence"] as const).map((view) => (
          <li key={view}>
            <ViewLink view={view}>
              {t("filter.option", { label: t(`claims.view.${view}`), count: sizes[view] })}
            </ViewLink>
          </li>
        ))}
        <li>
          <ViewLink view="origin">{t("claims.view.origin")}</ViewLink>
        </li>
        <li>
          <PanelLink panel="article">{t("article.heading")}</PanelLink>
        </li>
      </ul>
    </nav>
  );
}

/** The verdicts at a glance, where the article disagrees with itself, and every claim. */
export function AllClaims({ text }: { readonly text: ClaimDeskText }) {
  const { t } = useMessages();
  const { claimFilters } = useView().view;
  return (
    <>
      <h2 className="detail-title">
        {t("claims.heading", { count: claimIds.length, contradicted })}
      </h2>
      <VerdictStrip />
      <VerdictKey verdicts={text.verdicts} />
      {/* What was filtered for is in sight without it. */}
      {!isFiltered(claimFilters) && <ContradictionCard text={text} />}
      <ClaimList text={text} />
      <MoreViews />
    </>
  );
}
