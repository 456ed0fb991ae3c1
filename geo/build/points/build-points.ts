import type { Feature, Point, Position } from "geojson";
import type { Fact } from "../../../src/content/place.ts";
import { particularsOf } from "../../../src/content/place-particulars.ts";
import { isPlaceId, type PlaceId, placeOf } from "../../../src/content/places.ts";
import { bboxOf } from "../../../src/geometry/bbox-of.ts";
import type { Collection } from "../collection.ts";
import { type FacilityPosition, facilityPositions } from "./facility-positions.ts";
import { type PlacePosition, placePositions } from "./place-positions.ts";

type PointFeature<P extends { readonly id: string }> = Feature<Point, P>;

function pointFeature<P extends { readonly id: string }>(
  properties: P,
  position: Position,
): PointFeature<P> {
  const geometry: Point = { type: "Point", coordinates: [...position] };
  return { type: "Feature", id: properties.id, properties, geometry };
}

/** The area a facility's note states, in hectares. */
function areaFact(id: string, facts: readonly Fact[]): Fact {
  const fact = facts.find(({ topic, unit }) => topic === "area" && unit === "ha");
  if (fact === undefined) throw new Error(`${id} states no area in hectares`);
  return fact;
}

function baseFeature(id: PlaceId, { position, confidence, basis }: FacilityPosition) {
  const { names } = placeOf(id);
  const { facility, facts } = particularsOf(id);
  if (facility === null) throw new Error(`${id} is no facility`);
  const area = areaFact(id, facts);
  const properties = {
    id,
    fac: facility.fac,
    /** `us` is the common US name, null where it is the official one. */
    names: { en: names.en, us: names.alternative, ja: names.ja, ru: names.ru },
    branch: facility.branch,
    kind: facility.use,
    municipality: facility.municipalities.join("; "),
    areaHa: area.value,
    areaAsOf: area.asOf,
    confidence,
    positionBasis: basis,
    countedIn31: facility.countedIn31,
  };
  return pointFeature(properties, position);
}

/** The id as one of a place. */
function placeIdOf(id: string): PlaceId {
  if (!isPlaceId(id)) throw new Error(`No place ${id} in the content`);
  return id;
}

/** `bases.geojson`: the US facilities in Okinawa, by facility number. */
export function buildBases(): Collection {
  const features = Object.entries<FacilityPosition>(facilityPositions).map(([id, where]) =>
    baseFeature(placeIdOf(id), where),
  );
  return {
    bbox: bboxOf(features),
    lineage: {
      source: "Positions compiled by the editors; areas and names from src/content",
      licence: "MIT",
      date: "2019-01",
      steps: [
        "one position a facility from published points, address points and coastlines",
        "each position graded by what supports it",
        "joined with the facts of the content by id",
      ],
    },
    features,
  };
}

/** `places.geojson`: the cities, capes and airports the article, the notes and distances need. */
export function buildPlaces(): Collection {
  const features = Object.entries<PlacePosition>(placePositions).map(
    ([id, { position, confidence, sources, basis }]) => {
      const { kind, names } = placeOf(placeIdOf(id));
      return pointFeature({ id, kind, names, confidence, sources, positionBasis: basis }, position);
    },
  );
  return {
    bbox: bboxOf(features),
    lineage: {
      source: "Positions compiled by the editors, each with its sources",
      licence: "MIT",
      date: "2019-01",
      steps: [
        "positions as published or as stated by the editors",
        "joined with the content by id",
      ],
    },
    features,
  };
}
