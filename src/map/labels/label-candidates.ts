import type { Position } from "geojson";
import { mapLabels } from "../../content/map-labels.ts";
import { isLand, type PlaceKind } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import type { NameOf } from "../../i18n/use-messages.ts";
import type { CoastStart, Label, LabelKind, Placing } from "./label.ts";
import { smallMapPx } from "./label-fonts.ts";
import { compass, type Direction } from "./label-placement.ts";

/** From which zoom to which a place of a kind is labelled. */
const zooms: Readonly<Record<PlaceKind, readonly [from: number, to: number]>> = {
  "island-group": [5.2, 13],
  island: [5.2, 13],
  islet: [11, 13],
  facility: [11, 13],
  prefecture: [3, 9],
  capital: [1, 9],
  city: [6, 13],
  town: [9, 13],
  cape: [9, 13],
  airport: [9.5, 13],
};

/** Who goes first where room is short. */
const ranks: readonly LabelKind[] = [
  "island",
  "island-group",
  "country",
  "prefecture",
  "capital",
  "strait",
  "water",
  "city",
  "islet",
  "facility",
  "land",
  "town",
  "cape",
  "airport",
  "degree",
];

/** Where the name of a disputed island is best read: in the sea that is its own. */
const coastStarts: Partial<Record<PlaceId, CoastStart>> = {
  kunashir: { position: [145.75, 44.13], toward: compass.northWest },
  iturup: { position: [148.2, 45.05], toward: compass.southEast },
  shikotan: { position: [146.93, 43.8], toward: compass.east },
  habomai: { position: [146.3, 43.45], toward: compass.southEast },
};

const allAround: readonly Direction[] = [
  ...[compass.east, compass.west, compass.north, compass.south],
  ...[compass.northEast, compass.southEast, compass.northWest, compass.southWest],
];

/** The sides of a mark in the order in which they are tried, where the land asks for one of its own. */
const sidesOf: Partial<Record<PlaceId, readonly Direction[]>> = {
  nemuro: [compass.southWest, compass.west, compass.south, ...allAround],
};

/** From this zoom on a small map has room for second names, too. */
const secondNamesFrom = 6.5;

const isWithin = (zoom: number, [from, to]: readonly [number, number]) => zoom >= from && zoom < to;

function placingOf(id: PlaceId, position: Position): Placing {
  const { kind, group } = placeOf(id);
  if (isLand(kind)) return { by: "coast", place: id, start: coastStarts[id] ?? null };
  const isAtSea = group !== null || kind === "prefecture";
  return { by: "mark", position, sides: sidesOf[id] ?? allAround, isAtSea };
}

/**
 * The labels a zoom level calls for, the most important first.
 * @param index the places that have marks on the map
 * @param urgent places being read, which go before all others whatever the zoom
 * @param mapWidthPx how wide the map is
 */
export function labelsToPlace(
  index: PlaceIndex,
  zoom: number,
  urgent: readonly PlaceId[],
  nameOf: NameOf,
  mapWidthPx: number,
): readonly Label[] {
  const hasSecondNames = mapWidthPx >= smallMapPx || zoom >= secondNamesFrom;
  const ofPlaces = [...index.values()]
    .filter(({ id }) => urgent.includes(id) || isWithin(zoom, zooms[placeOf(id).kind]))
    .map(({ id, anchor }): Label => {
      const { kind, names, group } = placeOf(id);
      return {
        id,
        kind,
        place: id,
        name: nameOf(names),
        // What is disputed has two names, where there is room for them or where it is read about.
        secondName:
          group !== null && (hasSecondNames || urgent.includes(id)) ? names.alternative : null,
        placing: placingOf(id, anchor),
      };
    });
  const ofSeasAndLands = mapLabels
    .filter((label) => isWithin(zoom, label.zooms))
    .map(
      ({ id, once, kind, names, position, area, on, pointsTo }): Label => ({
        id,
        once,
        kind,
        place: null,
        name: nameOf(names),
        secondName: null,
        placing: {
          by: "area",
          area,
          on,
          position: [...position],
          pointsTo: pointsTo === undefined ? null : [...pointsTo],
        },
      }),
    );
  const isUrgent = ({ place }: Label) => place !== null && urgent.includes(place);
  const rank = (label: Label) => (isUrgent(label) ? -1 : ranks.indexOf(label.kind));
  return [...ofPlaces, ...ofSeasAndLands].sort((a, b) => rank(a) - rank(b));
}
