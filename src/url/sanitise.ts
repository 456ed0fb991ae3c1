import { cutText } from "../i18n/cut-text.ts";
import { printable } from "../i18n/printable.ts";
import { choiceParameters, linkParsers } from "./view.ts";

/** A part of a link that was dropped. */
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

function isUsable(parameter: keyof typeof linkParsers, value: string): boolean {
  return linkParsers[parameter].parse(value) !== null;
}

function isKnown(parameter: string): parameter is keyof typeof linkParsers {
  return Object.hasOwn(linkParsers, parameter);
}

/**
 * Sorts a query into what the explorer can use and what it cannot.
 * @param search the query of an address, with or without its question mark
 * @returns the query of the usable parts, and the dropped ones in order
 */
export function sanitiseQuery(search: string): {
  search: string;
  invalidParams: readonly InvalidParam[];
} {
  const kept = new URLSearchParams();
  const invalidParams: InvalidParam[] = [];
  for (const [parameter, value] of new URLSearchParams(search)) {
    const drop = (reason: InvalidParam["reason"]) =>
      invalidParams.push({ parameter: shown(parameter), value: shown(value), reason });
    if (!isKnown(parameter)) drop("unknown-parameter");
    else if (!isUsable(parameter, value)) drop("unusable-value");
    else if (kept.has(parameter)) drop("second-choice");
    else kept.set(parameter, value);
  }
  const [, ...outranked] = choiceParameters.filter((parameter) => kept.has(parameter));
  for (const parameter of outranked) {
    invalidParams.push({
      parameter,
      value: shown(kept.get(parameter) ?? ""),
      reason: "second-choice",
    });
    kept.delete(parameter);
  }
  const compare = kept.get("compare");
  if (compare !== null && compare === (kept.get("scenario") ?? linkParsers.scenario.defaultValue)) {
    kept.delete("compare");
    invalidParams.push({ parameter: "compare", value: compare, reason: "same-scenario" });
  }
  // These are legal in a query; encoded, positions and lists would be unreadable.
  const query = kept
    .toString()
    .replaceAll("%2F", "/")
    .replaceAll("%7E", "~")
    .replaceAll("%2C", ",");
  return { search: query === "" ? "" : `?${query}`, invalidParams };
}
