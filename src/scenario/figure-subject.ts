import { type GroupId, groupIds } from "../content/place.ts";
import { type ScenarioId, scenarioIds } from "../content/scenarios.ts";
import {
  type DistanceMeasure,
  measuredBaseIds,
  type SeaVariantId,
  type StateId,
  stateIds,
  type ZoneId,
  zoneIds,
} from "../content/sea.ts";
import type { PublishedFigure } from "./published-figure.ts";

/** An amount in a scenario, its difference to today, or its share of what all four would bring. */
type Aspect = "amount" | "change" | "share";

/** What a derived figure is about. */
export type FigureSubject =
  | {
      readonly kind: "land";
      readonly aspect: Aspect;
      readonly scenario: ScenarioId;
      readonly state: StateId;
    }
  | {
      readonly kind: "sea";
      readonly zone: ZoneId;
      readonly aspect: Aspect;
      readonly scenario: ScenarioId;
      readonly state: StateId;
    }
  | { readonly kind: "residents"; readonly year: string; readonly scenario: ScenarioId }
  | { readonly kind: "line"; readonly part: "gone" | "new"; readonly scenario: ScenarioId }
  | { readonly kind: "sea-nearest"; readonly zone: ZoneId; readonly group: GroupId }
  | { readonly kind: "distance"; readonly from: GroupId; readonly to: DistanceMeasure["to"] }
  | {
      readonly kind: "effect";
      readonly zone: ZoneId;
      readonly variant: SeaVariantId;
      readonly on: GroupId | "share-1956";
    };

const variantIds: readonly SeaVariantId[] = [
  "with-signalny",
  "large-habomai-only",
  "rocks-no-zone",
];

const oneOf = (name: string, values: readonly string[]) => `(?<${name}>${values.join("|")})`;
const zone = oneOf("zone", zoneIds);
const scenario = oneOf("scenario", scenarioIds);
const state = oneOf(
  "state",
  stateIds.map((id) => id.toLowerCase()),
);
const group = oneOf("group", groupIds);

/** The forms of ids (`published-figure.ts`), and what their parts say. */
const forms: Readonly<Record<FigureSubject["kind"], RegExp>> = {
  land: new RegExp(`^land(?:-(?<aspect>change|share))?-${scenario}(?:-${state})?$`),
  sea: new RegExp(`^${zone}(?:-(?<aspect>change|share))?-${scenario}(?:-${state})?$`),
  residents: new RegExp(`^residents-(?<year>\\d{4})-${scenario}$`),
  line: new RegExp(`^line-(?<part>gone|new)-${scenario}$`),
  "sea-nearest": new RegExp(`^${zone}-nearest-${group}$`),
  distance: new RegExp(
    `^distance-${oneOf("from", groupIds)}-${oneOf("to", ["hokkaido", ...groupIds, ...measuredBaseIds])}$`,
  ),
  effect: new RegExp(
    `^${zone}-effect-${oneOf("variant", variantIds)}-${oneOf("on", [...groupIds, "share-1956"])}$`,
  ),
};

/**
 * What a derived figure is about, by its id.
 * @throws RangeError for an id of no known form
 */
export function figureSubject(id: PublishedFigure["id"]): FigureSubject {
  for (const [kind, form] of Object.entries(forms)) {
    const parts = form.exec(id)?.groups;
    if (parts === undefined) continue;
    // The forms allow only what the types do.
    return {
      ...parts,
      kind,
      ...("aspect" in parts && { aspect: parts["aspect"] ?? "amount" }),
      ...("state" in parts && { state: (parts["state"] ?? "jp").toUpperCase() }),
    } as FigureSubject;
  }
  throw new RangeError(`No figure has an id like ${id}`);
}
