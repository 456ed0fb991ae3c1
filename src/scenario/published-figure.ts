import type { FigureMethodId } from "../content/figure-method.ts";
import type { ScenarioId } from "../content/scenarios.ts";
import type { StateId } from "../content/sea.ts";
import type { SourceId } from "../content/sources.ts";

type FigureUnit = "km2" | "km" | "share" | "people";

/** A number derived from the data of this repository, as `data/figures.json` carries it. */
export interface PublishedFigure {
  readonly id: string;
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
