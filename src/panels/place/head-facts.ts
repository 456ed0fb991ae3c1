import type { Fact, FactTopic } from "../../content/place.ts";

/** What a place is told by first: of each row, the first topic that is known of it. */
const rows: readonly (readonly FactTopic[])[] = [
  ["area-with-islets", "area", "area-russian"],
  ["population-2018", "population", "population-1945"],
  ["distance-from-cape-nosappu", "distance-from-hokkaido"],
  ["highest-point"],
  ["runway"],
];

/**
 * The facts that a place is told by first, at most one of a kind.
 * @param hasDistance whether a distance from it is told already
 */
export function headFacts(facts: readonly Fact[], hasDistance: boolean): readonly Fact[] {
  return rows.flatMap((topics) => {
    if (hasDistance && topics.includes("distance-from-hokkaido")) return [];
    const topic = topics.find((each) => facts.some((fact) => fact.topic === each));
    return facts.find((fact) => fact.topic === topic) ?? [];
  });
}
