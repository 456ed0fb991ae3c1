import type { ReactNode } from "react";
import { type ClaimId, claimOf, claimsAbout } from "../../content/claims.ts";
import { type PlaceId, placeOf, wholeOf } from "../../content/places.ts";
import type { PlaceNote } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimEntry } from "../parts/ClaimEntry.tsx";
import { Fold } from "../parts/Fold.tsx";
import { MentionMark } from "./MentionMark.tsx";
import { WholeLink } from "./WholeLink.tsx";

/** More claims than this are folded. */
const mostClaims = 3;

/** How little a claim says of each of its places: the number of them; of equals, contradicted ones come first. */
function distanceOf(id: ClaimId): number {
  const { places, verdict } = claimOf(id);
  return places.length - (verdict === "contradicted" ? 0.5 : 0);
}

interface PlaceInArticleProps {
  readonly id: PlaceId;
  readonly note: PlaceNote;
  /** What the article leaves out about the place. */
  readonly children?: ReactNode;
}

/** The claims about a place, and how the article refers to it; an islet is part of what its group is. */
export function PlaceInArticle({ id, note, children }: PlaceInArticleProps) {
  const { t } = useMessages();
  const whole = placeOf(id).kind === "islet" ? wholeOf(id) : null;
  const claims = whole === null ? claimsAbout(id) : [];
  const closest = [...claims].sort((a, b) => distanceOf(a) - distanceOf(b)).slice(0, mostClaims);
  const lines = (ids: typeof claims) => (
    <ul className="plain-list">
      {ids.map((claim) => (
        <ClaimEntry key={claim} id={claim} />
      ))}
    </ul>
  );
  const first = claims.filter((claim) => closest.includes(claim));
  const rest = claims.filter((claim) => !closest.includes(claim));
  return (
    <section className="section">
      <h3 className="section-title">{t("place.article")}</h3>
      {first.length > 0 && lines(first)}
      {rest.length > 0 && (
        <Fold summary={t("place.moreClaims", { count: rest.length })}>{lines(rest)}</Fold>
      )}
      {whole !== null && (
        <p>
          <WholeLink message="place.sameAs" whole={whole} />
        </p>
      )}
      {note.mention === null ? (
        <p>
          <MentionMark mention={placeOf(id).mention} />
        </p>
      ) : (
        <details className="fold">
          <summary>
            <MentionMark mention={placeOf(id).mention} />
          </summary>
          <p>{note.mention}</p>
        </details>
      )}
      {children}
    </section>
  );
}
