import type { Language } from "../../content/language.ts";
import type { PlaceNames } from "../../content/place.ts";
import { useMessages } from "../../i18n/use-messages.ts";

const languagesInOrder: readonly Language[] = ["en", "ru", "ja"];

interface OtherNamesProps {
  readonly names: PlaceNames;
  /** Whether the second romanisation is that of the Japanese name, as it is for disputed places. */
  readonly isDisputed?: boolean;
}

/** The other names of a place, each with its language. */
export function OtherNames({ names, isDisputed = false }: OtherNamesProps) {
  const { t, language } = useMessages();
  const { alternative } = names;
  return (
    <span className="other-names">
      {alternative !== null && !isDisputed && <span lang="en">{alternative}</span>}
      {languagesInOrder
        .filter((other) => other !== language)
        .map((other) => (
          <span key={other}>
            {t(`names.${other}`)} <span lang={other}>{names[other]}</span>
            {other === "ja" && isDisputed && alternative !== null && ` (${alternative})`}
          </span>
        ))}
    </span>
  );
}
