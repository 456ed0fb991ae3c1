import { articleAddress } from "../../content/article-address.ts";
import { scenarios } from "../../content/scenarios.ts";
import { clashingClaims } from "../../content/story.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { ShareBars } from "../parts/ShareBars.tsx";
import { StoryClaim } from "./StoryClaim.tsx";

/** What the declaration of 1956 would bring, and the two sentences of the article that differ on it. */
export function StoryShares() {
  const { t } = useMessages();
  return (
    <>
      <ShareBars handedOver={scenarios["1956"].handedOver} />
      <p className="story-basis">
        {t("story.seaBasis")} <PanelLink panel="scenario">{t("story.how")}</PanelLink>
      </p>
      <h2 className="story-heading">
        {t("story.both")}{" "}
        <a href={articleAddress} rel="noreferrer">
          {t("story.named")}
        </a>
      </h2>
      <ul className="story-claims">
        {clashingClaims.map((id) => (
          <StoryClaim key={id} id={id} />
        ))}
      </ul>
      <p className="story-basis">
        <PanelLink panel="article">{t("story.article")}</PanelLink>
      </p>
    </>
  );
}
