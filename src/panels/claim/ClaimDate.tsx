import type { Absence } from "../../content/claim.ts";
import type { When } from "../../content/figure.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";

interface ClaimDateProps {
  readonly when: When | Absence;
  readonly absences: ClaimDeskText["absences"];
}

/** A date or interval, or why there is none. */
export function ClaimDate({ when, absences }: ClaimDateProps) {
  const { formats } = useMessages();
  if (typeof when === "string") return <span className="absence">{absences[when].label}</span>;
  return <time dateTime={when.from}>{formats.interval(when.from, when.to)}</time>;
}
