/** Numbers and dates as one language writes them. */
export interface Formats {
  /** A number with at most `decimals` decimals (by default 1), and of so many significant digits. */
  readonly number: (value: number, decimals?: number, significantDigits?: number) => string;
  /** A number with exactly `decimals` decimals, for values that are compared. */
  readonly fixed: (value: number, decimals: number) => string;
  /** A share between 0 and 1 as a percentage, with at most `decimals` decimals (by default 1). */
  readonly share: (value: number, decimals?: number) => string;
  /** Names as one list: "a, b and c". */
  readonly list: (names: readonly string[]) => string;
  /** An ISO 8601 date of any precision: year, month or day. */
  readonly date: (iso: string) => string;
  /** An interval of two such dates; one date where they are equal. */
  readonly interval: (from: string, to: string) => string;
  /** The same without its year, in short: "19 Oct", "19–24 Aug"; empty for a year alone. */
  readonly days: (from: string, to: string) => string;
}

/** How many parts (year, month, day) of an ISO date are given decides how it is written. */
const dateStyles: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/** The formats of a language, named by its BCP 47 code. English is written the British way. */
export function createFormats(language: string): Formats {
  const locale = language === "en" ? "en-GB" : language;
  const date = (iso: string): string => {
    const style = dateStyles[iso.split("-").length - 1];
    // Dates are calendar dates without a clock: read and written in UTC, so no zone shifts them.
    return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(new Date(iso));
  };
  return {
    number: (value, decimals = 1, maximumSignificantDigits) =>
      new Intl.NumberFormat(locale, {
        maximumFractionDigits: decimals,
        ...(maximumSignificantDigits !== undefined && { maximumSignificantDigits }),
      }).format(value),
    fixed: (value, decimals) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    share: (value, decimals = 1) =>
      new Intl.NumberFormat(locale, {
        style: "percent",
        maximumFractionDigits: decimals,
      }).format(value),
    list: (names) => new Intl.ListFormat(locale, { type: "conjunction" }).format(names),
    date,
    days: (from, to) => {
      const parts = from.split("-").length;
      if (parts === 1) return "";
      const day = parts === 2 ? {} : ({ day: "numeric" } as const);
      const style = new Intl.DateTimeFormat(locale, { month: "short", ...day, timeZone: "UTC" });
      return style.formatRange(new Date(from), new Date(to));
    },
    interval: (from, to) => (from === to ? date(from) : `${date(from)} – ${date(to)}`),
  };
}
