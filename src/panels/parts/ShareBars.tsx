import "../../styles/share-bars.css";
import { handoverAtoms } from "virtual:handover-atoms";
import type { Handover } from "../../content/scenarios.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { outcomeOf, type Share } from "../../scenario/outcome.ts";

interface ShareBarProps {
  readonly label: string;
  readonly share: Share;
  /** What the share is part of. */
  readonly basis: string;
  /** What small screens leave out of it. */
  readonly note?: string;
}

function ShareBar({ label, share: { part, whole }, basis, note }: ShareBarProps) {
  const { formats } = useMessages();
  const share = part / whole;
  return (
    <div className="share-row">
      <dt className="share-label">{label}</dt>
      <dd className="share-value">{formats.share(share, 0)}</dd>
      <dd className="share-basis">
        <svg className="share-bar" width="100%" height="16" aria-hidden="true" focusable="false">
          <rect className="share-whole" width="100%" height="16" />
          {part > 0 && <rect className="share-part" width={`${share * 100}%`} height="16" />}
          {part > 0 && <rect className="share-end" x={`${share * 100}%`} width="2" height="16" />}
        </svg>
        {basis}
        {note !== undefined && <span className="share-note"> {note}</span>}
      </dd>
    </div>
  );
}

/**
 * Land, people and sea that a handover would put on Japan's side, as shares of what all four islands
 * would bring. The bars are filled like the map.
 */
export function ShareBars({ handedOver }: { readonly handedOver: Handover }) {
  const { t, formats } = useMessages();
  const { landKm2, residents2018, seaKm2 } = outcomeOf(handoverAtoms, handedOver);
  const partAndWhole = ({ part, whole }: Share, significantDigits?: number) => ({
    part: formats.number(part, 0, significantDigits),
    whole: formats.number(whole, 0, significantDigits),
  });
  return (
    <figure className="share-bars">
      <figcaption className="share-caption">{t("share.caption")}</figcaption>
      <dl>
        <ShareBar
          label={t("share.land")}
          share={landKm2}
          basis={t("share.landBasis", partAndWhole(landKm2))}
        />
        <ShareBar
          label={t("share.people")}
          share={residents2018}
          basis={t("share.peopleBasis", partAndWhole(residents2018))}
        />
        <ShareBar
          label={t("share.sea")}
          share={seaKm2["eez-200"]}
          basis={t("share.seaBasis", partAndWhole(seaKm2["eez-200"], 3))}
          note={t("share.seaNote")}
        />
      </dl>
    </figure>
  );
}
