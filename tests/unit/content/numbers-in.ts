import type { EvidenceRecord } from "../../../src/scenario/evidence.ts";

/** A number as a text prints it. */
export interface PrintedNumber {
  /** As it stands there, with what follows it. */
  readonly printed: string;
  readonly value: number;
  /** Half a unit of the last digit that counts. */
  readonly margin: number;
  readonly unit: EvidenceRecord["unit"] | null;
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";

/** Numbers that are no figures: dates, times, places in the article or a treaty, names, positions. */
const noFigures: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?:(?:,| and| or| to|–) ?\\d{1,2})* (?:${months})(?: \\d{4})?`, "g"),
  new RegExp(`\\b(?:${months}) \\d{1,2}\\b(?:, \\d{4})?`, "g"),
  // Years, and spans of years.
  /\b1[78]\d\d(?:[–-]\d{2,4})?s?\b(?! (?:people|ha|km|m|residents)\b)/g,
  /\b(?:19|20)\d\d(?:[–-]\d{2,4})?s?\b(?! (?:people|ha|km|m|residents|visitors)\b)/g,
  /\b\d{1,2}:\d{2}\b/g,
  /\b(?:[Pp]aragraphs?|[Aa]rticles?|[Pp]oint|[Cc]hapter|steps?|item) (?:\d+|[IVX]+)(?:\(\d+(?:\.\d+)?\)(?:\([a-z]\))?)?(?:(?:,| and| or| to|, and|–) ?(?:\d+|[IVX]+))*(?:-\d-\([a-z]\))?/g,
  // Names: FAC6001, Su-35, F-35B, III Marine Expeditionary Force, 18th Wing, Route 58, WGS84, SCAPIN-677.
  /\b[A-Za-z]+-?\d+[A-Za-z]*\b/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\bRoute \d+/g,
  /\bGSHHG [\d.]+/g,
  // Positions on the globe.
  /\b\d+ to \d+° [NESW]/g,
  /\d+(?:\.\d+)?°(?:\d+′)?/g,
  // Places in a book.
  /\b(?:[Vv]olume|page|no\.|number) \d+/g,
];

const units: readonly (readonly [RegExp, EvidenceRecord["unit"]])[] = [
  [/^ ?km²|^ square kilometres/, "km2"],
  [/^ ?ha\b|^ hectares?/, "ha"],
  [/^ km\b|^ kilometres/, "km"],
  [/^ nautical miles?|^-mile|^ miles?/, "nm"],
  [/^ m\b|^ metres|^ m high/, "m"],
  [/^%/, "share"],
  [
    /^(?: [A-Z]?[a-z]+){0,2} (?:people|residents|civilians|Ainu|inhabitants|voters|visitors)\b/,
    "people",
  ],
];

/** Words before a number that say it is rounded. */
const roundly =
  /(?:about|around|some|roughly|nearly|almost|over|more than|less than|under|just)(?: a)? $/i;

function unitAfter(text: string, end: number): EvidenceRecord["unit"] | null {
  // In “95 to 251 km²” and “412, 412.6 or, in Japan, 413 m” the unit stands after the last number.
  const rest = text
    .slice(end)
    .replace(/^(?:(?: (?:to|or|and|of)(?: the|, in Japan,)?|,|–) ?[\d,.]*\d)+/, "");
  return units.find(([form]) => form.test(rest))?.[1] ?? null;
}

/** Half of the last digit; zeros at the end of a rounded number are not counted as digits. */
function marginOf(digits: string, isRound: boolean): number {
  const [whole = "", decimals = ""] = digits.split(".");
  if (decimals !== "") return 0.5 * 10 ** -decimals.length;
  const zeros = isRound ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  return 0.5 * 10 ** zeros;
}

/** The figures of a text; numbers that are no figures are left out. */
export function numbersIn(text: string): readonly PrintedNumber[] {
  const figures = noFigures.reduce(
    (rest, form) => rest.replace(form, (found) => "#".repeat(found.length)),
    text,
  );
  return [
    ...figures.matchAll(/(?<![\w#.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w#.,])\d+(?:\.\d+)?/g),
  ].map((match) => {
    const digits = match[0].replaceAll(",", "");
    const end = match.index + match[0].length;
    const unit = unitAfter(figures, end);
    const isRound = roundly.test(figures.slice(0, match.index));
    const isMillions = figures.slice(end).startsWith(" million");
    const scale = unit === "share" ? 0.01 : isMillions ? 1_000_000 : 1;
    return {
      printed: text.slice(match.index, end + 14),
      value: Number(digits) * scale,
      margin: marginOf(digits, isRound) * scale,
      unit,
    };
  });
}

/** Hectares are printed as square kilometres, and metres as kilometres, too. */
const factors: Readonly<Record<string, number>> = {
  "ha>km2": 0.01,
  "km2>ha": 100,
  "m>km": 0.001,
  "km>m": 1000,
};

/** Whether a record has a number that a text prints, to the digits printed. */
export function matches(record: EvidenceRecord, printed: PrintedNumber): boolean {
  const isNear = (value: number) =>
    Math.abs(Math.abs(value) - printed.value) <= printed.margin * 1.0001;
  if (printed.unit === null) {
    // A bare number counts something, unless its decimals show that it measures.
    const isCount = ["people", "count", "yen"].includes(record.unit);
    const isMeasured = printed.margin < 0.5 && record.unit !== "share";
    return (isCount || isMeasured) && isNear(record.value);
  }
  if (record.unit === printed.unit) return isNear(record.value);
  if (printed.unit === "people" && record.unit === "count") return isNear(record.value);
  const factor = factors[`${record.unit}>${printed.unit}`];
  return factor !== undefined && isNear(record.value * factor);
}
