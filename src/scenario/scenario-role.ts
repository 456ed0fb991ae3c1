import { type PlaceId, placeIds, placeOf } from "../content/places.ts";
import type { ScenarioRole } from "../content/text/content-text.ts";

const capitalRoles: Partial<Record<PlaceId, ScenarioRole>> = {
  tokyo: "japan",
  moscow: "russia",
  washington: "united-states",
  singapore: "singapore",
};

/** The part a place plays in the story, which decides what a scenario means for it. */
export function scenarioRoleOf(id: PlaceId): ScenarioRole {
  const { group, kind } = placeOf(id);
  if (group !== null) return group;
  const capital = capitalRoles[id];
  if (capital !== undefined) return capital;
  return kind === "facility" || kind === "prefecture" ? "okinawa" : "hokkaido";
}

/** The first place of the same part, under which a page of text says once what the scenarios mean for all. */
export function firstOfRole(id: PlaceId): PlaceId {
  const role = scenarioRoleOf(id);
  return placeIds.find((each) => scenarioRoleOf(each) === role) ?? id;
}
