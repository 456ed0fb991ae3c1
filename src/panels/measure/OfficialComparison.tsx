import type { OfficialDistance } from "../../content/official-distances.ts";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { officialRecordId } from "../../scenario/record-ids.ts";
import { FactBasis } from "../parts/FactBasis.tsx";

interface OfficialComparisonProps {
  readonly official: OfficialDistance;
  /** Our distance, and how far it may be off. */
  readonly km: number;
  readonly toleranceKm: number;
  readonly text: MeasuringText;
}

/** The distance a public body states, how ours differs, and why it may. */
export function OfficialComparison(props: OfficialComparisonProps) {
  const { official, km, toleranceKm, text } = props;
  const { t, formats } = useMessages();
  const { measure } = text;
  // Compared as both are shown, so that the reader's own subtraction agrees.
  const differenceKm = (Math.round(km * 10) - Math.round(official.value * 10)) / 10;
  const apartKm = Math.abs(differenceKm);
  return (
    <div className="fact">
      <dt>{measure.official}</dt>
      <dd>
        <span className="fact-value">
          {t("unit.km", { value: formats.number(official.value) })}
        </span>
        <FactBasis
          figure={official}
          record={officialRecordId(official.ends)}
          what={measure.official}
        />
        <p className="official-difference">
          {apartKm === 0
            ? measure.officialEqual
            : measure.officialDiffers(
                t("unit.km", { value: formats.number(apartKm) }),
                formats.share(apartKm / official.value),
                differenceKm > 0 ? "more" : "less",
              )}{" "}
          {apartKm > 0 &&
            (apartKm <= toleranceKm ? measure.withinTolerance : measure.beyondTolerance)}
        </p>
        <p className="fact-basis">{measure.surveys[official.survey]}</p>
      </dd>
    </div>
  );
}
