import { claimKindIds, speakerIds } from "../content/claim.ts";
import { type ClaimId, isClaimId } from "../content/claims.ts";
import { type ContradictionId, isContradictionId } from "../content/contradictions.ts";
import { scenarioOfHandover } from "../content/handover.ts";
import { groupIds } from "../content/place.ts";
import { isPlaceId, type PlaceId } from "../content/places.ts";
import { choiceIds } from "../content/scenarios.ts";
import { type ZoneId, zoneIds } from "../content/sea.ts";
import { storySteps } from "../content/story.ts";
import { placesOfClaims, retiredVerdictIds, verdictFilterIds } from "../dossier/claim-filters.ts";
import { cutText } from "../i18n/cut-text.ts";
import { parseCamera } from "./camera-param.ts";
import { parseMeasure, parseOverlay } from "./measure-param.ts";
import { type InvalidParam, invalidParam } from "./sanitise.ts";
import {
  claimViews,
  hideableIds,
  homeLink,
  homeView,
  type Link,
  panelIds,
  panelOf,
  type Selection,
  storyView,
  themes,
  type ViewState,
} from "./view.ts";

/** A parser of one of some ids; null for any other text. */
function oneOf<Id extends string>(ids: readonly Id[]): (text: string) => Id | null {
  return (text) => ids.find((id) => id === text) ?? null;
}

/** A parser of some ids with commas between; null where one is unknown or named twice. */
function someOf<Id extends string>(ids: readonly Id[]): (text: string) => readonly Id[] | null {
  return (text) => {
    const names = text.split(",");
    const some = ids.filter((id) => names.includes(id));
    return some.length === names.length ? some : null;
  };
}

const parseZones = someOf(zoneIds);

function parseLayers(text: string): readonly ZoneId[] | null {
  return text === "none" ? [] : parseZones(text);
}

const longestEntry = 60;
const longestSearch = 100;

/** A search as the link holds it: trimmed and not too long; null for none. */
export function searchValue(text: string): string | null {
  return cutText(text.trim(), longestSearch).trim() || null;
}

/** The parser of every parameter a link can hold; null for a value it cannot use. */
export const parsers = {
  story: (text: string) => storySteps.find((step) => `${step}` === text) ?? null,
  scenario: oneOf(choiceIds),
  hold: someOf(groupIds),
  place: (id: string): PlaceId | null => (isPlaceId(id) ? id : null),
  claim: (id: string): ClaimId | null => (isClaimId(id) ? id : null),
  contradiction: (id: string): ContradictionId | null => (isContradictionId(id) ? id : null),
  measure: parseMeasure,
  overlay: parseOverlay,
  panel: oneOf(panelIds),
  view: oneOf(claimViews),
  speaker: oneOf(speakerIds),
  kind: oneOf(claimKindIds),
  verdict: oneOf([...verdictFilterIds, ...retiredVerdictIds]),
  about: oneOf(placesOfClaims),
  // Which entries there are is known once the list is there; a kebab-case id is all it can be.
  entry: (id: string): string | null =>
    id.length <= longestEntry && /^[a-z\d]+(-[a-z\d]+)*$/.test(id) ? id : null,
  map: parseCamera,
  theme: oneOf(themes),
  compare: oneOf(choiceIds),
  layers: parseLayers,
  hide: someOf(hideableIds),
  q: (text: string): string | null => (text.length > longestSearch ? null : searchValue(text)),
};

type ParamName = keyof typeof parsers;

/** The usable parameters of a link. */
type Params = { [Name in ParamName]?: NonNullable<ReturnType<(typeof parsers)[Name]>> };

function isParamName(name: string): name is ParamName {
  return Object.hasOwn(parsers, name);
}

/** The parameters that select something; an earlier one outranks those after it. */
export const selectionParams = ["place", "claim", "contradiction", "measure", "overlay"] as const;

function selectionOf(
  { place, claim, contradiction, measure, overlay }: Params,
  base: ViewState,
): Selection {
  if (place !== undefined) return { kind: "place", id: place };
  if (claim !== undefined) return { kind: "claim", id: claim };
  if (contradiction !== undefined) return { kind: "contradiction", id: contradiction };
  if (measure !== undefined) return { kind: "measure", ...measure };
  return overlay === undefined ? base.selection : { kind: "overlay", ...overlay };
}

/** What the parameters of a link change: the step of its story, or the home view. */
function baseOf({ story }: Params): ViewState {
  return story === undefined ? homeView : storyView(story);
}

function viewOf(params: Params): ViewState {
  const base = baseOf(params);
  const selection = selectionOf(params, base);
  const { speaker = null, kind = null, verdict = null, about = null } = params;
  // What is to be read goes before a step, which fills the column itself.
  const isRead =
    selection !== base.selection || (params.panel !== undefined && params.panel !== base.panel);
  return {
    story: isRead ? null : base.story,
    scenario: params.scenario ?? base.scenario,
    hold: params.hold ?? [],
    selection,
    panel: params.panel ?? (base.story === null ? panelOf(selection) : base.panel),
    claimView: params.view ?? homeView.claimView,
    claimFilters: { speaker, kind, verdict, about },
    entry: selection.kind === "none" ? (params.entry ?? null) : null,
    theme: params.theme ?? null,
    compare: params.compare ?? null,
    layers: params.layers ?? base.layers,
    hide: params.hide ?? [],
  };
}

/** Takes what contradicts the rest of a link out of its parameters. */
function dropConflicts(params: Params, texts: ReadonlyMap<string, string>): InvalidParam[] {
  const [, ...outranked] = selectionParams.filter((name) => params[name] !== undefined);
  for (const name of outranked) delete params[name];
  const dropped = outranked.map((name) =>
    invalidParam(name, texts.get(name) ?? "", "second-choice"),
  );
  dropped.push(...settleOwn(params));
  const { compare, scenario = baseOf(params).scenario } = params;
  if (compare !== scenario) return dropped;
  delete params.compare;
  return [...dropped, invalidParam("compare", compare, "same-scenario")];
}

/**
 * Gives a set of groups that is a known scenario's that name, and drops a set that nothing uses. No
 * group at all stays the reader's own: that is where ticking starts.
 */
function settleOwn(params: Params): InvalidParam[] {
  const { hold } = params;
  if (hold === undefined) return [];
  if (params.scenario !== "own" && params.compare !== "own") {
    delete params.hold;
    return [invalidParam("hold", hold.join(), "unusable-value")];
  }
  const known = scenarioOfHandover(hold);
  if (known === null) return [];
  if (params.scenario === "own") params.scenario = known;
  if (params.compare === "own") params.compare = known;
  delete params.hold;
  return [];
}

/** What a query asks for, and the parts of it that cannot be used. */
export interface ParsedQuery {
  readonly link: Link;
  readonly invalidParams: readonly InvalidParam[];
  /** Whether the reader's own set of groups turned out to be a known scenario's. */
  readonly isRenamed: boolean;
}

/**
 * Reads the query of an address, with or without its question mark. Whatever it holds, the link can
 * be shown: an unusable part is as if it were not there.
 */
export function parseQuery(search: string): ParsedQuery {
  const params: Params = {};
  const texts = new Map<string, string>();
  const invalidParams: InvalidParam[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    const drop = (reason: InvalidParam["reason"]) =>
      invalidParams.push(invalidParam(name, text, reason));
    if (!isParamName(name)) {
      drop("unknown-parameter");
      continue;
    }
    const value = parsers[name](text);
    if (value === null) drop("unusable-value");
    else if (texts.has(name)) drop("second-choice");
    else {
      texts.set(name, text);
      Object.assign(params, { [name]: value });
    }
  }
  invalidParams.push(...dropConflicts(params, texts));
  if (Object.keys(params).length === 0) return { link: homeLink, invalidParams, isRenamed: false };
  const { map: camera = null, q = null } = params;
  const isRenamed = texts.has("hold") && params.hold === undefined;
  return { link: { view: viewOf(params), camera, q }, invalidParams, isRenamed };
}
