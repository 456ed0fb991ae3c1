import type { FigureMethodId } from "../content/figure-method.ts";
import type { GroupId } from "../content/place.ts";
import type { ScenarioId } from "../content/scenarios.ts";
import type { DistanceMeasure, SeaVariantId, StateId, ZoneId } from "../content/sea.ts";
import type { SourceId } from "../content/sources.ts";

type FigureUnit = "km2" | "km" | "share" | "people";

/** The end of a figure's id that says for which scenario and state it is counted. */
type ScenarioState = `${ScenarioId}-${Lowercase<StateId>}`;

export function scenarioState(scenario: ScenarioId, state: StateId): ScenarioState {
  return `${scenario}-${state.toLowerCase() as Lowercase<StateId>}`;
}

/** The figures that are there for every scenario, state, zone and group. */
type FigureId =
  | `${"land" | "land-change" | ZoneId | `${ZoneId}-change`}-${ScenarioState}`
  | `${"land" | ZoneId}-share-${ScenarioId}`
  | `residents-${2018 | 2020}-${ScenarioId}`
  | `line-${"gone" | "new"}-${ScenarioId}`
  | `${ZoneId}-nearest-${GroupId}`;

/** The figures that are there for some: each distance once, and effects that are large enough. */
type SelectedFigureId =
  | `distance-${DistanceMeasure["from"]}-${DistanceMeasure["to"]}`
  | `${ZoneId}-effect-${SeaVariantId}-${GroupId | "share-1956"}`;

/** A number derived from the data of this repository, as `data/figures.json` carries it. */
export interface PublishedFigure {
  readonly id: FigureId | SelectedFigureId;
  readonly value: number;
  /** `share` is a ratio between -1 and 1. */
  readonly unit: FigureUnit;
  /** Null for what no scenario changes. */
  readonly scenario: ScenarioId | null;
  /** The state it is counted for; null where it is counted for none. */
  readonly state: StateId | null;
  readonly method: FigureMethodId;
  /** The files and facts it is derived from. */
  readonly inputs: readonly [string, ...string[]];
  /** How far it may be off, in its own unit, as the tests and the sources support. */
  readonly tolerance: number;
  /** What its inputs describe: an ISO 8601 date or interval. */
  readonly asOf: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** What a panel shows of a figure. */
export type ShownFigure = Pick<PublishedFigure, "value" | "unit" | "sources">;

/**
 * The derived figures by id, as the page has them.
 * @public Named by the declaration of `virtual:figures` alone.
 */
export type Figures = Readonly<
  Record<FigureId, ShownFigure> & Partial<Record<SelectedFigureId, ShownFigure>>
>;
