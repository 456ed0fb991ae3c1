import type { Language } from "../../content/language.ts";
import type { PlaceNames } from "../../content/place.ts";
import { useMessages } from "../../i18n/use-messages.ts";

const languagesInOrder: readonly Language[] = ["en", "ru", "ja"];

/** The other names of a place: the second romanisation and the other languages' names. */
export function OtherNames({ names }: { readonly names: PlaceNames }) {
  const { language } = useMessages();
  return (
    <span className="other-names">
      {names.alternative !== null && <span lang="en">{names.alternative}</span>}
      {languagesInOrder
        .filter((other) => other !== language)
        .map((other) => (
          <span key={other} lang={other}>
            {names[other]}
          </span>
        ))}
    </span>
  );
}
