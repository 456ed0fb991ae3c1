import type { ScenarioId } from "../../content/scenarios.ts";
import { zoneIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { landTransfer } from "../../scenario/land-transfer.ts";
import { useFigures } from "../parts/use-figures.ts";

interface ShareBarProps {
  readonly label: string;
  /** 0 to 1; null while it is not known. */
  readonly share: number | null;
}

/** One share as a bar: hatched part, plain rest, and the number beside it. */
function ShareBar({ label, share }: ShareBarProps) {
  const { t, formats } = useMessages();
  return (
    <div className="bar-row">
      <dt className="bar-label">{label}</dt>
      <dd className="bar-value">
        <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect className="bar-whole" width="100" height="10" />
          <rect className="bar-part" width={(share ?? 0) * 100} height="10" />
        </svg>
        <strong>{share === null ? t("figure.unknown") : formats.share(share)}</strong>
      </dd>
    </div>
  );
}

/** What passes to Japan as a share of what all four would bring, on land and at sea. */
export function TransferChart({ scenario }: { readonly scenario: ScenarioId }) {
  const { t } = useMessages();
  const figures = useFigures();
  return (
    <figure className="figures">
      <dl className="bars">
        <ShareBar label={t("figure.land")} share={landTransfer(scenario).shareOfFour.value} />
        {zoneIds.map((zone) => (
          <ShareBar
            key={zone}
            label={t(`figure.${zone}`)}
            share={figures?.figure(`${zone}-share-${scenario}`)?.value ?? null}
          />
        ))}
      </dl>
      <figcaption className="fact-basis">{t("figure.shareBasis")}</figcaption>
    </figure>
  );
}
