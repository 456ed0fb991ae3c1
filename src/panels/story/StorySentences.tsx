import "../../styles/story-figures.css";
import { claimOf } from "../../content/claims.ts";
import { type GroupId, groupIds } from "../../content/place.ts";
import { clashingClaims } from "../../content/story.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ArticleNine } from "../parts/ArticleNine.tsx";
import { IslandsMap } from "../parts/IslandsMap.tsx";
import { SelectionLink } from "../parts/SelectionLink.tsx";
import { VerdictMark } from "../parts/VerdictMark.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";

/** The four on a map, solid where a claim is about them. */
function marksOf(named: readonly string[]) {
  return Object.fromEntries(
    groupIds.map((group) => [group, named.includes(group) ? "solid" : "dashed"]),
  ) as Readonly<Record<GroupId, "solid" | "dashed">>;
}

/** The two sentences as two maps with their verdicts, and what the document says. */
export function StorySentences() {
  const { t } = useMessages();
  const { sentences } = useTexts("story").story;
  const { clash } = useContentText();
  return (
    <>
      <ul className="story-sentences">
        {clashingClaims.map((id) => {
          const { paragraph, places, verdict } = claimOf(id);
          return (
            <li key={id}>
              <SelectionLink
                className="story-sentence"
                data-opens={id}
                selection={{ kind: "claim", id }}
              >
                <IslandsMap marks={marksOf(places)} label="" />
                <span>
                  <span className="paragraph-mark">{paragraphLabel(t, paragraph)}</span> {clash[id]}
                </span>
              </SelectionLink>
              <VerdictMark verdict={verdict} label={t(`verdict.short.${verdict}`)} />
            </li>
          );
        })}
      </ul>
      <ArticleNine />
      <p className="story-basis">
        <SelectionLink selection={{ kind: "contradiction", id: "four-or-two-islands" }}>
          {sentences.why}
        </SelectionLink>
        {" · "}
        <ViewLink view="origin">{t("claims.view.origin")}</ViewLink>
      </p>
    </>
  );
}
