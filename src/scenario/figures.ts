import { type GroupId, groupIds } from "../content/place.ts";
import { type ScenarioId, scenarioIds, scenarios } from "../content/scenarios.ts";
import { atomIds, type SeaMeasures, stateIds, zoneIds } from "../content/sea.ts";
import type { SourceId } from "../content/sources.ts";
import { groupOfAtom } from "./control.ts";
import { landOfState, landTransfer } from "./land-transfer.ts";
import { type PublishedFigure, scenarioState } from "./published-figure.ts";
import { atomAreaKm2, lineChangeKm, seaShareOfFour, zoneAreaKm2 } from "./sea-areas.ts";

type Sources = PublishedFigure["sources"];

const measuresInput = "geo/zones/measures.json";
const landInput = "facts area-with-islets of habomai, shikotan, kunashir, iturup";

/** The coast data, and the law that the limits are computed by. */
const seaSources: Sources = ["gshhg", "territorial-sea-act-1977", "nemuro-strait-article"];
const coastDate = "2017-06-15";

/** Half a unit of the last digit of each of the four areas that are added up. */
const landToleranceKm2 = 2;
/** What the tests hold the areas to against a raster of nearest coasts. */
const seaTolerance = 0.005;
/** The coast is 0.1 to 0.2 km off on either side. */
const distanceToleranceKm = 0.4;
const lineTolerance = 0.01;

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/**
 * Sources that are surely there: every stated figure cites one, which the tests check.
 * @throws RangeError for an empty list
 */
function cited(sources: readonly SourceId[]): Sources {
  const [first, ...rest] = sources;
  if (first === undefined) throw new RangeError("A figure without a source");
  return [first, ...rest];
}

function landFigures(scenario: ScenarioId): PublishedFigure[] {
  const { handedOver } = scenarios[scenario];
  const { shareOfFour, population2018, population2020 } = landTransfer(handedOver);
  const base = { scenario, inputs: [landInput], asOf: "2022" } as const;
  const areas = stateIds.flatMap((state): PublishedFigure[] => {
    const land = landOfState(handedOver, state);
    const change = land.value - landOfState([], state).value;
    const area = { ...base, state, unit: "km2", sources: cited(land.sources) } as const;
    const tail = scenarioState(scenario, state);
    return [
      {
        ...area,
        id: `land-${tail}`,
        value: land.value,
        method: "sum-of-stated-areas",
        tolerance: landToleranceKm2,
      },
      {
        ...area,
        id: `land-change-${tail}`,
        value: change,
        method: "difference-to-today",
        tolerance: landToleranceKm2,
      },
    ];
  });
  const people = [
    [2018, population2018],
    [2020, population2020],
  ] as const;
  return [
    ...areas,
    {
      ...base,
      id: `land-share-${scenario}`,
      value: rounded(shareOfFour.value, 4),
      unit: "share",
      state: "JP",
      method: "share-of-four",
      tolerance: 0.001,
      sources: cited(shareOfFour.sources),
    },
    ...people.map(
      ([year, { value }]): PublishedFigure => ({
        id: `residents-${year}-${scenario}`,
        value,
        unit: "people",
        scenario,
        state: "JP",
        method: "sum-of-stated-counts",
        inputs: [`facts population-${year} of the groups that pass`],
        tolerance: 0,
        asOf: `${year}-01-01`,
        sources: cited(landTransfer(groupIds)[`population${year}`].sources),
      }),
    ),
  ];
}

function seaFigures(measures: SeaMeasures, scenario: ScenarioId): PublishedFigure[] {
  const { handedOver } = scenarios[scenario];
  const base = { scenario, inputs: [measuresInput], asOf: coastDate, sources: seaSources } as const;
  const areas = zoneIds.flatMap((zone) =>
    stateIds.flatMap((state): PublishedFigure[] => {
      const km2 = zoneAreaKm2(measures, handedOver, state, zone);
      const change = km2 - zoneAreaKm2(measures, [], state, zone);
      const tail = scenarioState(scenario, state);
      return [
        {
          ...base,
          id: `${zone}-${tail}`,
          value: rounded(km2, 0),
          unit: "km2",
          state,
          method: "sea-by-equidistance",
          tolerance: rounded(km2 * seaTolerance, 0),
        },
        {
          ...base,
          id: `${zone}-change-${tail}`,
          value: rounded(change, 0),
          unit: "km2",
          state,
          method: "difference-to-today",
          tolerance: rounded(Math.abs(change) * seaTolerance, 0),
        },
      ];
    }),
  );
  const shares = zoneIds.map(
    (zone): PublishedFigure => ({
      ...base,
      id: `${zone}-share-${scenario}`,
      value: rounded(seaShareOfFour(measures, handedOver, zone), 4),
      unit: "share",
      state: "JP",
      method: "share-of-four",
      tolerance: 0.005,
    }),
  );
  const { goneKm, newKm } = lineChangeKm(measures, handedOver);
  const lines = [
    ["gone", goneKm],
    ["new", newKm],
  ] as const;
  return [
    ...areas,
    ...shares,
    ...lines.map(
      ([part, km]): PublishedFigure => ({
        ...base,
        id: `line-${part}-${scenario}`,
        value: rounded(km, 0),
        unit: "km",
        state: null,
        method: "length-of-equidistance-line",
        tolerance: rounded(km * lineTolerance, 0),
      }),
    ),
  ];
}

/** What no scenario changes: the sea nearest to each group, and shortest distances. */
function lastingFigures(measures: SeaMeasures): PublishedFigure[] {
  const base = {
    scenario: null,
    state: null,
    inputs: [measuresInput],
    asOf: coastDate,
  } as const;
  const seas = groupIds.flatMap((group) =>
    zoneIds.map((zone): PublishedFigure => {
      const km2 = atomAreaKm2(measures, group, zone);
      return {
        ...base,
        id: `${zone}-nearest-${group}`,
        value: rounded(km2, 0),
        unit: "km2",
        method: "sea-by-equidistance",
        tolerance: rounded(km2 * seaTolerance, 0),
        sources: seaSources,
      };
    }),
  );
  const distances = measures.distances.map(
    ({ from, to, distanceKm }): PublishedFigure => ({
      ...base,
      id: `distance-${from}-${to}`,
      value: rounded(distanceKm, 1),
      unit: "km",
      method: "shortest-geodesic",
      // A base is one point for a site kilometres wide.
      tolerance:
        groupIds.some((group) => group === to) || to === "hokkaido" ? distanceToleranceKm : 3,
      sources: ["gshhg"],
    }),
  );
  return [...seas, ...distances];
}

/** Effects below this are told in general, not one by one. */
const statedEffect = 0.01;

const two = scenarios["1956"].handedOver;

/** How much contested choices matter: for each group where it is 1 % or more, and for the share of two. */
function variantFigures(measures: SeaMeasures): PublishedFigure[] {
  return measures.variants.flatMap(({ id, faces }) =>
    // Rocks without a zone of 200 miles keep their territorial sea.
    zoneIds
      .filter((zone) => id !== "rocks-no-zone" || zone === "eez-200")
      .flatMap((zone) => {
        const effects = atomIds
          .flatMap((atom) => groupOfAtom(atom) ?? [])
          .map((group) => ({
            name: group as GroupId | "share-1956",
            value: atomAreaKm2({ faces }, group, zone) / atomAreaKm2(measures, group, zone) - 1,
          }))
          .filter(({ value }) => Math.abs(value) >= statedEffect);
        const share = {
          name: "share-1956" as const,
          value: seaShareOfFour({ faces }, two, zone) - seaShareOfFour(measures, two, zone),
        };
        return [...effects, share].map(
          ({ name, value }): PublishedFigure => ({
            id: `${zone}-effect-${id}-${name}`,
            value: rounded(value, 4),
            unit: "share",
            scenario: name === share.name ? "1956" : null,
            state: null,
            method: "effect-of-variant",
            inputs: [measuresInput],
            tolerance: 0.005,
            asOf: coastDate,
            sources: seaSources,
          }),
        );
      }),
  );
}

/** Every figure the site derives, in a stable order; ids are part of the public contract. */
export function figuresOf(measures: SeaMeasures): readonly PublishedFigure[] {
  return [
    ...scenarioIds.flatMap((scenario) => [
      ...landFigures(scenario),
      ...seaFigures(measures, scenario),
    ]),
    ...lastingFigures(measures),
    ...variantFigures(measures),
  ];
}
