import { cutText } from "../i18n/cut-text.ts";
import { printable } from "../i18n/printable.ts";

/** A part of a link that was dropped, fit to be shown. */
export interface InvalidParam {
  readonly parameter: string;
  readonly value: string;
  readonly reason: "unknown-parameter" | "unusable-value" | "second-choice" | "same-scenario";
}

const longestShown = 40;

/** A part of an address made safe and short enough to show. */
function shown(text: string): string {
  const clean = printable(text);
  return clean.length > longestShown ? `${cutText(clean, longestShown)}…` : clean;
}

/** Describes a dropped part of a link. */
export function invalidParam(
  parameter: string,
  value: string,
  reason: InvalidParam["reason"],
): InvalidParam {
  return { parameter: shown(parameter), value: shown(value), reason };
}
