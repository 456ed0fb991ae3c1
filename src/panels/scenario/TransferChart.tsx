import { figures } from "virtual:figures";
import type { ScenarioId } from "../../content/scenarios.ts";
import { zoneIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";

interface ShareBarProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

/** One share as a bar: hatched part, plain rest, and the number beside it. */
function ShareBar({ label, share }: ShareBarProps) {
  const { formats } = useMessages();
  return (
    <div className="bar-row">
      <dt className="bar-label">{label}</dt>
      <dd className="bar-value">
        <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect className="bar-whole" width="100" height="10" />
          <rect className="bar-part" width={share * 100} height="10" />
        </svg>
        <strong>{formats.share(share)}</strong>
      </dd>
    </div>
  );
}

/** What passes to Japan as a share of what all four would bring, on land and at sea. */
export function TransferChart({ scenario }: { readonly scenario: ScenarioId }) {
  const { t } = useMessages();
  return (
    <figure className="figures">
      <dl className="bars">
        <ShareBar label={t("figure.land")} share={figures[`land-share-${scenario}`].value} />
        {zoneIds.map((zone) => (
          <ShareBar
            key={zone}
            label={t(`figure.${zone}`)}
            share={figures[`${zone}-share-${scenario}`].value}
          />
        ))}
      </dl>
      <figcaption className="fact-basis">{t("figure.shareBasis")}</figcaption>
    </figure>
  );
}
