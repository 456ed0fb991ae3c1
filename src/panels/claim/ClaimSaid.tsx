import type { ReactNode } from "react";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PlaceLink } from "../parts/PlaceLink.tsx";
import { Quotation } from "../parts/Quotation.tsx";

interface ClaimSaidProps {
  readonly id: ClaimId;
  /** What it says, in our words. */
  readonly children: ReactNode;
}

/** What a claim says, the words it rests on, who says it when, and the places it is about. */
export function ClaimSaid({ id, children }: ClaimSaidProps) {
  const { t, formats } = useMessages();
  const { speakers, claimKinds } = useContentText();
  const { speaker, kind, said, places } = claimOf(id);
  return (
    <div className="claim-said">
      <p className="claim-quote">
        <Quotation id={id} hasPosition />
      </p>
      <p>{children}</p>
      <p className="claim-line">
        {speakers[speaker]} · {claimKinds[kind]} ·{" "}
        <time dateTime={said.from}>{formats.interval(said.from, said.to)}</time>
      </p>
      <p className="claim-line claim-places">
        {t("claim.places")}{" "}
        {places.map((place) => (
          <span key={place} className="claim-place">
            <PlaceLink id={place} />
          </span>
        ))}
      </p>
    </div>
  );
}
