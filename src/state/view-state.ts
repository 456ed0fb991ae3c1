import { createParser, createSerializer, parseAsStringLiteral } from "nuqs";
import { type ClaimId, isClaimId } from "../content/claims.ts";
import { isPlaceId, type PlaceId } from "../content/places.ts";
import { type ScenarioId, scenarioIds } from "../content/scenarios.ts";
import { type Camera, formatCamera, isSameCamera, parseCamera } from "./camera.ts";

export const panelIds = ["places", "claims", "scenario", "timeline", "sources"] as const;
export type PanelId = (typeof panelIds)[number];

const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What is being read: nothing in particular, one place, or one claim. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "claim"; readonly id: ClaimId };

/** A selection as one string: equal selections have equal keys. */
export function selectionKey(selection: Selection): string {
  return selection.kind === "none" ? "" : `${selection.kind}:${selection.id}`;
}

/** The ids and numbers that say what is being looked at. */
export interface ViewState {
  readonly scenario: ScenarioId;
  readonly selection: Selection;
  readonly panel: PanelId;
  /** Null while the map shows what the selection asks for. */
  readonly camera: Camera | null;
  /** Null while the theme follows the system. */
  readonly theme: Theme | null;
}

/** The link's parameters. A parser answers null to what it cannot use. */
export const linkParsers = {
  scenario: parseAsStringLiteral(scenarioIds).withDefault("today"),
  place: createParser<PlaceId>({ parse: (id) => (isPlaceId(id) ? id : null), serialize: String }),
  claim: createParser<ClaimId>({ parse: (id) => (isClaimId(id) ? id : null), serialize: String }),
  panel: parseAsStringLiteral(panelIds).withDefault("places"),
  map: createParser<Camera>({ parse: parseCamera, serialize: formatCamera, eq: isSameCamera }),
  theme: parseAsStringLiteral(themes),
};

export interface LinkValues {
  readonly scenario: ScenarioId;
  readonly place: PlaceId | null;
  readonly claim: ClaimId | null;
  readonly panel: PanelId;
  readonly map: Camera | null;
  readonly theme: Theme | null;
}

/** The view a link's values describe. A place outranks a claim named beside it. */
export function viewOf(values: LinkValues): ViewState {
  const { scenario, place, claim, panel, map, theme } = values;
  const selection: Selection =
    place !== null
      ? { kind: "place", id: place }
      : claim !== null
        ? { kind: "claim", id: claim }
        : { kind: "none" };
  return { scenario, selection, panel, camera: map, theme };
}

/** The link values of a selection; choosing one lets the map show it, so the camera is dropped. */
export function selectionValues(selection: Selection): Pick<LinkValues, "place" | "claim" | "map"> {
  return {
    place: selection.kind === "place" ? selection.id : null,
    claim: selection.kind === "claim" ? selection.id : null,
    map: null,
  };
}

const serialize = createSerializer(linkParsers);

/** The address of a view, relative to the page: `./` or a query. */
export function hrefOf({ scenario, selection, panel, camera, theme }: ViewState): string {
  const query = serialize({ scenario, ...selectionValues(selection), panel, map: camera, theme });
  return query === "" ? "./" : query;
}
