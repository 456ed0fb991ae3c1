import "../../styles/claims.css";
import { contradictionIds } from "../../content/contradictions.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { AllClaims } from "./AllClaims.tsx";
import { ArticleOrigin } from "./ArticleOrigin.tsx";
import { ContradictionList } from "./ContradictionList.tsx";
import { OtherView } from "./OtherView.tsx";
import { SilenceList } from "./SilenceList.tsx";
import { useViewFocus } from "./use-view-focus.ts";

/** How the article was put together, its text fetched when it is read. */
function Origin() {
  return <ArticleOrigin text={useTexts("origin").origin} />;
}

/** The claims: all of them, where they contradict each other, what is left out, and why. */
export function ClaimsPanel() {
  const { t } = useMessages();
  const { claimView } = useView().view;
  const { claimDesk } = useTexts("claimDesk");
  const heading = useViewFocus(claimView);
  switch (claimView) {
    case "all":
      return <AllClaims text={claimDesk} />;
    case "contradictions":
      return (
        <OtherView
          heading={heading}
          title={t("contradictions.heading", { count: contradictionIds.length })}
        >
          <ContradictionList text={claimDesk} />
        </OtherView>
      );
    case "silence":
      return (
        <OtherView heading={heading} title={t("silence.heading")}>
          <SilenceList texts={claimDesk.silences} />
        </OtherView>
      );
    case "origin":
      return (
        <OtherView heading={heading} title={t("claims.view.origin")}>
          <Origin />
        </OtherView>
      );
  }
}
