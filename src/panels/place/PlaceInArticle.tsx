import { claimsAbout } from "../../content/claims.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { PlaceNote } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { MentionMark } from "./MentionMark.tsx";
import { PlaceSilences } from "./PlaceSilences.tsx";

interface PlaceInArticleProps {
  readonly id: PlaceId;
  readonly note: PlaceNote;
}

/** What the article says of a place, the claims about it, and what it leaves out. */
export function PlaceInArticle({ id, note }: PlaceInArticleProps) {
  const { t } = useMessages();
  const claims = claimsAbout(id);
  return (
    <section className="section">
      <h3 className="section-title">{t("place.article")}</h3>
      <MentionMark mention={placeOf(id).mention} />
      <p>{note.mention}</p>
      {claims.length > 0 && (
        <ul className="plain-list">
          {claims.map((claimId) => (
            <li key={claimId}>
              <ClaimLink id={claimId} />
            </li>
          ))}
        </ul>
      )}
      <PlaceSilences id={id} />
    </section>
  );
}
