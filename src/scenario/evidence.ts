import type { ComputingMethod, Confidence, IsoDate } from "../content/figure.ts";
import type { FigureMethodId } from "../content/figure-method.ts";
import { officialDistances } from "../content/official-distances.ts";
import type { FactTopic } from "../content/place.ts";
import { particularsOf } from "../content/place-particulars.ts";
import { type PlaceId, placeIds } from "../content/places.ts";
import { publishedEstimates } from "../content/published-estimates.ts";
import type { SourceId } from "../content/sources.ts";
import {
  type StatedFigureId,
  type StatedTopic,
  type StatedUnit,
  statedFigureIds,
  statedFigureOf,
} from "../content/stated-figures.ts";
import { type FigureSubject, figureSubject } from "./figure-subject.ts";
import type { PublishedFigure } from "./published-figure.ts";
import { factRecordId, officialRecordId } from "./record-ids.ts";

/** What a record is about, so that its name can be written in any language. */
type EvidenceSubject =
  | { readonly kind: "fact"; readonly place: PlaceId; readonly topic: FactTopic }
  | { readonly kind: "official-distance"; readonly ends: readonly [PlaceId, PlaceId] }
  | { readonly kind: "estimate" }
  | { readonly kind: "stated"; readonly figure: StatedFigureId }
  | FigureSubject;

/** The kinds that the list of records can be narrowed to. */
export const evidenceTopics = [
  "land",
  "people",
  "sea",
  "distance",
  "bases",
  "votes",
  "law",
  "method",
] as const satisfies readonly (StatedTopic | "sea")[];
type EvidenceTopic = (typeof evidenceTopics)[number];

/** A figure that the site shows, with all that it rests on. */
export interface EvidenceRecord {
  /** Unique among records; part of the address, as `entry`. */
  readonly id: string;
  readonly subject: EvidenceSubject;
  readonly topic: EvidenceTopic;
  /** What it is about or measured from. */
  readonly places: readonly PlaceId[];
  readonly value: number;
  readonly unit: StatedUnit;
  /** An ISO date or interval; null where the source gives none. */
  readonly asOf: IsoDate | null;
  readonly sources: readonly SourceId[];
  /** How it was derived; null where a source states it. */
  readonly method: FigureMethodId | ComputingMethod | "editors" | null;
  /** How far a computed figure may be off, in its own unit; null where a source states it. */
  readonly tolerance: number | null;
  readonly confidence: Confidence;
}

const factTopics: Readonly<Record<FactTopic, EvidenceTopic>> = {
  area: "land",
  "area-with-islets": "land",
  "area-russian": "land",
  "population-1945": "people",
  "population-2018": "people",
  "population-2020": "people",
  population: "people",
  "highest-point": "land",
  length: "land",
  "distance-from-cape-nosappu": "distance",
  "distance-from-hokkaido": "distance",
  runway: "land",
};

function factRecords(): readonly EvidenceRecord[] {
  return placeIds.flatMap((place) =>
    particularsOf(place).facts.map(
      ({ topic, value, unit, asOf, basis, confidence }): EvidenceRecord => ({
        id: factRecordId(place, topic),
        subject: { kind: "fact", place, topic },
        places: [place],
        topic: particularsOf(place).facility === null ? factTopics[topic] : "bases",
        value,
        unit,
        asOf,
        sources: basis.kind === "cited" ? basis.sources : [],
        method:
          basis.kind === "computed" ? basis.method : basis.kind === "cited" ? null : "editors",
        tolerance: null,
        confidence,
      }),
    ),
  );
}

function distanceRecords(): readonly EvidenceRecord[] {
  return officialDistances.map(({ ends, value, unit, asOf, basis, confidence }) => ({
    id: officialRecordId(ends),
    subject: { kind: "official-distance", ends },
    topic: "distance",
    places: ends,
    value,
    unit,
    asOf,
    sources: basis.kind === "cited" ? basis.sources : [],
    method: null,
    tolerance: null,
    confidence,
  }));
}

function estimateRecords(): readonly EvidenceRecord[] {
  return publishedEstimates.map(({ id, valueKm2, asOf, sources, confidence }) => ({
    id,
    subject: { kind: "estimate" },
    topic: "sea",
    places: [],
    value: valueKm2,
    unit: "km2",
    asOf,
    sources,
    method: null,
    tolerance: null,
    confidence,
  }));
}

function statedRecords(): readonly EvidenceRecord[] {
  return statedFigureIds.map((id): EvidenceRecord => {
    const { topic, place, value, unit, asOf, sources, confidence } = statedFigureOf(id);
    return {
      id,
      subject: { kind: "stated", figure: id },
      topic,
      places: place === null ? [] : [place],
      value,
      unit,
      asOf,
      sources,
      method: sources.length === 0 ? "editors" : null,
      tolerance: null,
      confidence,
    };
  });
}

const figureTopics: Readonly<Record<FigureSubject["kind"], EvidenceTopic>> = {
  land: "land",
  residents: "people",
  sea: "sea",
  "sea-nearest": "sea",
  line: "sea",
  distance: "distance",
  effect: "sea",
};

function placesOfSubject(subject: FigureSubject): readonly PlaceId[] {
  if (subject.kind === "sea-nearest") return [subject.group];
  if (subject.kind !== "distance") return [];
  return subject.to === "hokkaido" ? [subject.from] : [subject.from, subject.to];
}

/** A figure of zero says that nothing changes, which needs no record. */
function computedRecords(figures: readonly PublishedFigure[]): readonly EvidenceRecord[] {
  return figures
    .filter(({ value }) => value !== 0)
    .map((figure): EvidenceRecord => {
      const subject = figureSubject(figure.id);
      const { id, value, unit, asOf, sources, method, tolerance } = figure;
      return {
        id,
        subject,
        topic: figureTopics[subject.kind],
        places: placesOfSubject(subject),
        value,
        unit,
        asOf,
        sources,
        method,
        tolerance,
        confidence: "high",
      };
    });
}

/** Every figure that the site shows: facts, figures of texts, what others published, and our own. */
export function evidenceRecords(figures: readonly PublishedFigure[]): readonly EvidenceRecord[] {
  return [
    ...factRecords(),
    ...statedRecords(),
    ...distanceRecords(),
    ...estimateRecords(),
    ...computedRecords(figures),
  ];
}
