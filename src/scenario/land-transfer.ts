import type { FactTopic, GroupId } from "../content/place.ts";
import { groupIds } from "../content/place.ts";
import { particularsOf } from "../content/place-particulars.ts";
import type { Handover } from "../content/scenarios.ts";
import type { StateId } from "../content/sea.ts";
import type { SourceId } from "../content/sources.ts";
import { controlOf } from "./control.ts";

/** A number derived from stated figures, with the sources of its inputs. */
interface Derived {
  readonly value: number;
  readonly sources: readonly SourceId[];
}

/** What a handover changes on land. */
export interface LandTransfer {
  /** Land of the groups that pass, attached islets included. */
  readonly areaKm2: Derived;
  /** That land as a share (0 to 1) of the land of all four groups. */
  readonly shareOfFour: Derived;
  /** Residents of those groups on 1 January 2018 and 1 January 2020, which bracket the article. */
  readonly population2018: Derived;
  readonly population2020: Derived;
}

/**
 * A group's figure on a topic.
 * @throws Error where the content states none: every group must, which the tests check
 */
function statedFigure(group: GroupId, topic: FactTopic): Derived {
  const fact = particularsOf(group).facts.find((candidate) => candidate.topic === topic);
  if (fact === undefined) throw new Error(`${group} states no ${topic}`);
  return { value: fact.value, sources: fact.basis.kind === "cited" ? fact.basis.sources : [] };
}

function sum(groups: readonly GroupId[], topic: FactTopic): Derived {
  const figures = groups.map((group) => statedFigure(group, topic));
  return {
    value: figures.reduce((total, figure) => total + figure.value, 0),
    sources: [...new Set(figures.flatMap((figure) => figure.sources))],
  };
}

/**
 * Land and people of a handover, summed from the stated figures of
 * the groups: areas with attached islets, so that parts and whole are of one survey.
 */
export function landTransfer(handedOver: Handover): LandTransfer {
  const areaKm2 = sum(handedOver, "area-with-islets");
  const allFour = sum(groupIds, "area-with-islets");
  return {
    areaKm2,
    shareOfFour: { value: areaKm2.value / allFour.value, sources: allFour.sources },
    population2018: sum(handedOver, "population-2018"),
    population2020: sum(handedOver, "population-2020"),
  };
}

/** Land of the four groups that a state administers after a handover, in km². */
export function landOfState(handedOver: Handover, state: StateId): Derived {
  const held = groupIds.filter((group) => controlOf(group, handedOver) === state);
  // Where a state holds none of the four, that rests on the figures of all.
  return { ...sum(groupIds, "area-with-islets"), value: sum(held, "area-with-islets").value };
}
