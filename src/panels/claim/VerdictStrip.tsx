import { type ClaimId, claimIds, claimOf } from "../../content/claims.ts";
import { listedClaims } from "../../dossier/claim-filters.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { SelectionLink } from "../parts/SelectionLink.tsx";
import { VerdictSign } from "../parts/VerdictSign.tsx";

const paragraphs = [...new Set(claimIds.map((id) => claimOf(id).paragraph))];

/** One claim as a square with the sign of its verdict. */
function ClaimSquare({ id, isListed }: { readonly id: ClaimId; readonly isListed: boolean }) {
  const { t } = useMessages();
  const title = useContentText().claimTitles[id];
  const { paragraph, verdict } = claimOf(id);
  const name = t("strip.claim", {
    paragraph: paragraphLabel(t, paragraph),
    title,
    verdict: t(`verdict.short.${verdict}`),
  });
  return (
    <li>
      <SelectionLink
        className="claim-square"
        data-listed={isListed}
        aria-label={name}
        title={title}
        selection={{ kind: "claim", id }}
      >
        <VerdictSign verdict={verdict} />
      </SelectionLink>
    </li>
  );
}

/** Every claim with its verdict, a column for each paragraph of the article, the headline first. */
export function VerdictStrip() {
  const { t } = useMessages();
  const listed = listedClaims(useView().view.claimFilters);
  return (
    <ol className="verdict-strip" aria-label={t("strip.label")}>
      {paragraphs.map((paragraph) => (
        <li key={paragraph} className="strip-column">
          <span className="strip-label" aria-hidden="true">
            {paragraph === 0 ? t("strip.headline") : paragraph}
          </span>
          <ul className="plain-list">
            {claimIds
              .filter((id) => claimOf(id).paragraph === paragraph)
              .map((id) => (
                <ClaimSquare key={id} id={id} isListed={listed.includes(id)} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
