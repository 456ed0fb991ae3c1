import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { type ScenarioId, scenarioIds, scenarios } from "../content/scenarios.ts";
import { type SeaMeasures, type StateId, stateIds, type ZoneId, zoneIds } from "../content/sea.ts";
import { zoneAreaKm2 } from "../scenario/sea-areas.ts";
import { type SeaTopology, zoneOf } from "../scenario/sea-zones.ts";

/** A zone of a state as others rely on it. */
interface ZoneProperties {
  readonly id: string;
  readonly state: StateId;
  readonly zone: ZoneId;
  /** Sea within the study window, land taken off, measured before simplification. */
  readonly areaKm2: number;
}

type ZoneCollection = FeatureCollection<MultiPolygon, ZoneProperties> & {
  readonly lineage: SeaLineage;
};

/** Where the computed sea comes from, as its file says. */
type SeaLineage = Readonly<Record<string, unknown>>;

/** What the pipeline writes about the computed sea. */
export interface ComputedSea {
  readonly topology: SeaTopology & { readonly lineage: SeaLineage };
  readonly measures: SeaMeasures;
}

/** Five decimals are about a metre, finer than the grid of the topology. */
const toFive = (degrees: number) => Number(degrees.toFixed(5));

function zoneFeature(
  { topology, measures }: ComputedSea,
  scenario: ScenarioId,
  state: StateId,
  zone: ZoneId,
): Feature<MultiPolygon, ZoneProperties> {
  const id = `${zone}-${state.toLowerCase()}`;
  const { coordinates } = zoneOf(topology, scenarios[scenario].handedOver, state, zone);
  return {
    type: "Feature",
    id,
    properties: {
      id,
      state,
      zone,
      areaKm2: Math.round(zoneAreaKm2(measures, scenarios[scenario].handedOver, state, zone)),
    },
    geometry: {
      type: "MultiPolygon",
      coordinates: coordinates.map((rings) => rings.map((ring) => ring.map((p) => p.map(toFive)))),
    },
  };
}

/**
 * The zones of both states under each scenario, as the texts of the GeoJSON files the site serves,
 * by name. Land lies within the zones and is not cut out.
 */
export function zoneFiles(sea: ComputedSea): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scenarioIds.map((scenario) => {
      const collection: ZoneCollection = {
        type: "FeatureCollection",
        bbox: [...sea.topology.bbox],
        lineage: sea.topology.lineage,
        features: stateIds.flatMap((state) =>
          zoneIds.map((zone) => zoneFeature(sea, scenario, state, zone)),
        ),
      };
      return [`zones-${scenario}.geojson`, `${JSON.stringify(collection)}\n`];
    }),
  );
}
