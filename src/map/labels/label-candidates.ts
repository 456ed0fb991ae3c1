import type { Position } from "geojson";
import { mapLabels } from "../../content/map-labels.ts";
import type { PlaceKind } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { toMapLng } from "../../geometry/to-map-lng.ts";
import type { NameOf } from "../../i18n/use-messages.ts";
import type { Side } from "./label-placement.ts";

/** A label to write before it has its pixels. */
export interface Label {
  readonly id: string;
  readonly kind: PlaceKind | "water" | "land" | "measured" | "overlaid";
  /** Labels with the same word here are tries for one label, of which the first free one is kept. */
  readonly once?: string;
  /** The place it chooses when clicked; null for waters and lands. */
  readonly place: PlaceId | null;
  readonly position: Position;
  readonly name: string;
  /** A second line under the name: the other name of a disputed island. */
  readonly secondName: string | null;
  readonly sides: readonly Side[];
  /** Whether it was placed by hand, clear of what it names. */
  readonly byHand: boolean;
}

/** From which zoom to which a place of a kind is labelled. */
const zooms: Readonly<Record<PlaceKind, readonly [from: number, to: number]>> = {
  "island-group": [6, 13],
  island: [5.5, 13],
  islet: [9.75, 13],
  facility: [10, 13],
  prefecture: [4, 9],
  capital: [1, 9],
  city: [6.5, 13],
  town: [8, 13],
  cape: [8, 13],
  airport: [8.5, 13],
};

/** Who goes first where room is short. */
const ranks: readonly Label["kind"][] = [
  "island",
  "island-group",
  "capital",
  "prefecture",
  "water",
  "city",
  "islet",
  "facility",
  "town",
  "land",
  "cape",
  "airport",
];

interface HandPlaced {
  readonly position: Position;
  readonly side: Side;
  /** Up to this zoom the position is near enough to what it names. */
  readonly toZoom: number;
}

/** Labels placed by hand, in the open sea beside what they name. */
const handPlaced: Partial<Record<PlaceId, HandPlaced>> = {
  iturup: { position: [147.95, 44.86], side: "right", toZoom: 9.75 },
  kunashir: { position: [146.2, 44.06], side: "right", toZoom: 9.75 },
  shikotan: { position: [146.98, 43.8], side: "right", toZoom: 9.75 },
  habomai: { position: [146.27, 43.4], side: "right", toZoom: 13 },
  okinawa: { position: [127.5, 26.98], side: "left", toZoom: 9 },
};

const isWithin = (zoom: number, [from, to]: readonly [number, number]) => zoom >= from && zoom < to;

/** The tries for a place's label: where it was placed by hand, and beside what it names. */
function labelTries(id: PlaceId, anchor: Position, zoom: number, nameOf: NameOf): readonly Label[] {
  const { kind, names, group } = placeOf(id);
  const candidate = handPlaced[id];
  const byHand = candidate !== undefined && zoom < candidate.toZoom ? candidate : undefined;
  const isIsland = kind === "island" || kind === "island-group";
  const base = {
    kind,
    once: id,
    place: id,
    name: nameOf(names),
    // What is disputed has two names everywhere.
    secondName: group === null ? null : names.alternative,
  };
  // Where it is large an island bears its name; small beside a name placed by hand it must not.
  const sides: readonly Side[] =
    isIsland && byHand === undefined
      ? ["over", "right", "left"]
      : ["right", "left", "above", "below"];
  const beside: Label = { ...base, id, position: anchor, sides, byHand: false };
  if (byHand === undefined) return [beside];
  const { position, side } = byHand;
  return [{ ...base, id: `${id}-by-hand`, position, sides: [side], byHand: true }, beside];
}

/**
 * The labels a zoom level calls for, the most important first.
 * @param urgent places being read, which go before all others whatever the zoom
 */
export function labelsToPlace(
  index: PlaceIndex,
  zoom: number,
  urgent: readonly PlaceId[],
  nameOf: NameOf,
): readonly Label[] {
  const isUrgent = ({ place }: Label) => place !== null && urgent.includes(place);
  const ofPlaces = [...index.values()]
    .filter(({ id }) => urgent.includes(id) || isWithin(zoom, zooms[placeOf(id).kind]))
    .flatMap(({ id, anchor }) => labelTries(id, anchor, zoom, nameOf));
  const ofSeasAndLands = mapLabels
    .filter((label) => isWithin(zoom, label.zooms))
    .map(
      ({ id, kind, position, names }): Label => ({
        id,
        kind,
        place: null,
        position: [toMapLng(position[0]), position[1]],
        name: nameOf(names),
        secondName: null,
        sides: ["over"],
        byHand: true,
      }),
    );
  const rank = (label: Label) => (isUrgent(label) ? -1 : ranks.indexOf(label.kind));
  return [...ofPlaces, ...ofSeasAndLands].sort((a, b) => rank(a) - rank(b));
}
