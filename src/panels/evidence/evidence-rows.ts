import { placeOf } from "../../content/places.ts";
import type { Source } from "../../content/source.ts";
import { sources } from "../../content/sources.ts";
import type { CoreText, EvidenceText } from "../../content/text/content-text.ts";
import { fold } from "../../dossier/search/tokens.ts";
import { bothNames } from "../../i18n/both-names.ts";
import type { MessageTools } from "../../i18n/use-messages.ts";
import type { EvidenceRecord } from "../../scenario/evidence.ts";

/** A record as its reader sees it. */
export interface EvidenceRow {
  readonly record: EvidenceRecord;
  readonly name: string;
  /** With its unit, and how far it may be off where it is computed. */
  readonly value: string;
  readonly date: string;
}

interface RowTexts {
  readonly tools: Pick<MessageTools, "t" | "formats" | "nameOf">;
  readonly stated: EvidenceText;
  readonly scenarioNames: CoreText["scenarios"];
}

/** An id as a key in a message can be written. */
const underscored = (id: string) => id.replaceAll("-", "_");

/** What a record counts or measures. */
function nameOfRecord(
  { subject }: EvidenceRecord,
  { tools: { t, nameOf }, stated, scenarioNames }: RowTexts,
): string {
  const place = (id: Parameters<typeof placeOf>[0]) => bothNames(placeOf(id), nameOf);
  switch (subject.kind) {
    case "fact":
      return t("evidence.name.fact", {
        place: place(subject.place),
        fact: t(`fact.${subject.topic}`, { place: subject.place }),
      });
    case "stated":
      return stated[subject.figure];
    case "official-distance":
      return t("evidence.name.official", {
        from: place(subject.ends[0]),
        to: place(subject.ends[1]),
        end: subject.ends[1],
      });
    case "estimate":
      return t("evidence.name.estimate");
    case "land":
    case "sea":
      return t(`evidence.name.${subject.aspect}`, {
        what: t(subject.kind === "land" ? "figure.landOfFour" : `figure.${subject.zone}`),
        state: t(`state.${subject.state}`),
        scenario: scenarioNames[subject.scenario].name,
      });
    case "residents":
      return t("evidence.name.residents", {
        year: subject.year,
        scenario: scenarioNames[subject.scenario].name,
      });
    case "line":
      return t("evidence.name.line", {
        part: subject.part,
        scenario: scenarioNames[subject.scenario].name,
      });
    case "sea-nearest":
      return t("evidence.name.nearest", {
        what: t(`figure.${subject.zone}`),
        place: place(subject.group),
      });
    case "distance":
      return t("evidence.name.distance", {
        from: place(subject.from),
        to: subject.to === "hokkaido" ? t("place.hokkaido") : place(subject.to),
      });
    case "effect":
      return t("evidence.name.effect", {
        what: t(`figure.${subject.zone}`),
        variant: underscored(subject.variant),
        on: subject.on === "share-1956" ? subject.on : place(subject.on),
        kind: subject.on === "share-1956" ? "share" : "group",
      });
  }
}

/** A value with its unit, in full: this is where it can be looked up. */
function written(
  value: number,
  unit: EvidenceRecord["unit"],
  { t, formats }: RowTexts["tools"],
): string {
  if (unit === "share") return formats.share(value, 2);
  return t(`evidence.unit.${unit}`, { value: formats.number(value, 4) });
}

/** Records with the words that they are shown, filtered and sorted by. */
export function evidenceRows(
  records: readonly EvidenceRecord[],
  texts: RowTexts,
): readonly EvidenceRow[] {
  const { t, formats } = texts.tools;
  return records.map((record) => {
    const { value, unit, asOf, tolerance } = record;
    const figure = written(value, unit, texts.tools);
    const isExact = tolerance === null || tolerance === 0;
    return {
      record,
      name: nameOfRecord(record, texts),
      value: isExact
        ? figure
        : t("evidence.within", { figure, tolerance: written(tolerance, unit, texts.tools) }),
      date: asOf === null ? t("basis.undated") : formats.date(asOf),
    };
  });
}

/** The columns that the list can be sorted by. */
export const evidenceColumns = ["name", "value", "date", "confidence", "basis"] as const;
export type EvidenceColumn = (typeof evidenceColumns)[number];

/** One column, from its first end or from the other; null for the order of the records. */
export interface EvidenceOrder {
  readonly column: EvidenceColumn;
  readonly isReversed: boolean;
}

/** The publisher of the first source, by which bases are sorted; empty where we computed. */
function basisOf({ sources: [first], method }: EvidenceRecord): string {
  if (method !== null || first === undefined) return "";
  const source: Source = sources[first];
  return source.publisher;
}

const confidences = ["high", "medium", "low"] as const;

const comparisons: Readonly<Record<EvidenceColumn, (a: EvidenceRow, b: EvidenceRow) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name),
  // Values compare only within a unit.
  value: (a, b) => a.record.unit.localeCompare(b.record.unit) || a.record.value - b.record.value,
  date: (a, b) => (a.record.asOf ?? "").localeCompare(b.record.asOf ?? ""),
  basis: (a, b) => basisOf(a.record).localeCompare(basisOf(b.record)),
  confidence: (a, b) =>
    confidences.indexOf(a.record.confidence) - confidences.indexOf(b.record.confidence),
};

/** Rows in an order; equals keep the order in which they come. */
export function sortedEvidence(
  rows: readonly EvidenceRow[],
  order: EvidenceOrder | null,
): readonly EvidenceRow[] {
  if (order === null) return rows;
  const compare = comparisons[order.column];
  return rows.toSorted((a, b) => (order.isReversed ? -compare(a, b) : compare(a, b)));
}

/** The order after a press on a column's heading: a second press turns it round. */
export function evidenceOrderAfter(
  order: EvidenceOrder | null,
  column: EvidenceColumn,
): EvidenceOrder {
  return { column, isReversed: order?.column === column && !order.isReversed };
}

/** What the reader narrows the list to; an empty string leaves all. */
export interface EvidenceFilter {
  readonly text: string;
  readonly topic: string;
  readonly place: string;
}

export const noEvidenceFilter: EvidenceFilter = { text: "", topic: "", place: "" };

/** Folded as the search does it; numbers are found without their commas, too. */
const folded = (text: string) => fold(text).replaceAll(",", "");

/** The rows that have every typed word in their name, value, date or publisher, and the topic and place. */
export function filteredEvidence(
  rows: readonly EvidenceRow[],
  { text, topic, place }: EvidenceFilter,
): readonly EvidenceRow[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return rows.filter(({ record, name, value, date }) => {
    if (topic !== "" && record.topic !== topic) return false;
    if (place !== "" && !record.places.some((id) => id === place)) return false;
    const publishers = record.sources.map((id) => (sources[id] as Source).publisher);
    const searched = folded([name, value, date, ...publishers].join(" "));
    return words.every((word) => searched.includes(word));
  });
}
