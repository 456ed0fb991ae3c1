import type { FeatureCollection, Point, Polygon, Position } from "geojson";
import type { Claim, Graph, NewsArticle, Organization, Person, Place, WebPage } from "schema-dts";
import type { SpeakerId } from "../content/claim.ts";
import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import { sources } from "../content/sources.ts";
import { claimTitles } from "../content/text/en/claim-titles.ts";
import { claimTexts } from "../content/text/en/claims.ts";
import { areaKm2 } from "../geometry/area-km2.ts";
import { interiorPoint } from "../geometry/interior-point.ts";

/** The committed files that say where the places are. */
export interface PlaceFiles {
  readonly islands: FeatureCollection;
  readonly points: FeatureCollection;
}

const article = sources["fort-russ-article"];

const publisher = { "@type": "Organization", name: article.publisher } satisfies Organization;

const authors: Readonly<Record<SpeakerId, Organization | Person>> = {
  headline: publisher,
  article: publisher,
  abe: { "@type": "Person", name: "Shinzo Abe", jobTitle: "Prime Minister of Japan" },
  putin: { "@type": "Person", name: "Vladimir Putin", jobTitle: "President of Russia" },
};

/** Where a place is, `[lng, lat]`: its point, or one inside its largest piece of land. */
function positionOf(id: PlaceId, { islands, points }: PlaceFiles): Position {
  const point = points.features.find(({ properties }) => properties?.["id"] === id);
  if (point !== undefined) return (point.geometry as Point).coordinates;
  const [largest] = islands.features
    .filter(({ geometry, properties }) => {
      return geometry.type === "Polygon" && properties?.["group"] === id;
    })
    .map(({ geometry }) => geometry as Polygon)
    .sort((a, b) => areaKm2(b) - areaKm2(a));
  if (largest === undefined) throw new Error(`No geometry for ${id}`);
  return interiorPoint(largest);
}

function placeData(id: PlaceId, files: PlaceFiles): Place {
  const { en, ru, ja, alternative } = placeOf(id).names;
  const [lng, lat] = positionOf(id, files) as [number, number];
  const rounded = (degrees: number) => Number(degrees.toFixed(4));
  return {
    "@type": "Place",
    "@id": `#${id}`,
    url: `./?place=${id}`,
    name: en,
    alternateName: [...(alternative === null ? [] : [alternative]), ru, ja],
    geo: { "@type": "GeoCoordinates", latitude: rounded(lat), longitude: rounded(lng) },
  };
}

function claimData(id: ClaimId): Claim {
  const { speaker, places } = claimOf(id);
  const [title, text] = [claimTitles[id], claimTexts[id]];
  return {
    "@type": "Claim",
    "@id": `#${id}`,
    url: `./?claim=${id}`,
    name: title,
    text,
    author: authors[speaker],
    appearance: { "@id": article.url },
    about: places.map((place) => ({ "@id": `#${place}` })),
  };
}

/**
 * The page in schema.org's words (JSON-LD): the article it is about, the article's claims in
 * our own words, and the places they are about. Addresses are relative to the page.
 * @throws Error where a place of a claim is in neither file
 */
export function structuredData(files: PlaceFiles): Graph {
  const page: WebPage = { "@type": "WebPage", "@id": "./", about: { "@id": article.url } };
  const subject: NewsArticle = {
    "@type": "NewsArticle",
    "@id": article.url,
    url: article.url,
    name: article.title,
    datePublished: article.date,
    inLanguage: article.language,
    publisher,
  };
  const places = [...new Set(claimIds.flatMap((id) => claimOf(id).places))];
  return {
    "@context": "https://schema.org",
    "@graph": [
      page,
      subject,
      ...claimIds.map(claimData),
      ...places.map((id) => placeData(id, files)),
    ],
  };
}
