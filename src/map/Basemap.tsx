import type { Position } from "geojson";
import { type LatLng, type Path, polygon, polyline, rectangle } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { LandFeature } from "../state/geo-features.ts";
import { type GeoCollection, landFile } from "../state/geo-file.ts";
import { useGeoFile } from "../state/use-geo-file.ts";
import { type BasemapLevel, basemapLevels } from "./basemap-levels.ts";
import { coastLines } from "./coast-lines.ts";
import { toBounds, toTurnedLatLng } from "./to-lat-lng.ts";
import { useViewport } from "./use-viewport.ts";

const files = new Map(basemapLevels.map(({ id }) => [id, landFile(id)]));

/** The world is drawn twice, a turn apart, so that it is whole on a map centred on the Pacific. */
const turns: Readonly<Record<BasemapLevel["id"], readonly number[]>> = {
  world: [0, 360],
  region: [0],
  kurils: [0],
  okinawa: [0],
};

function shifted(line: readonly Position[], turn: number): LatLng[] {
  return line.map((position) => toTurnedLatLng(position, turn));
}

/**
 * The layers of one level, bottom to top: the sea of its box, which hides coarser land, the
 * glow along the coast, the land and the coastline.
 */
function landLayers(level: BasemapLevel, collection: GeoCollection<LandFeature>): Path[] {
  const { bbox, features } = collection;
  const style = (className: string) => ({ pane: level.id, interactive: false, className });
  return turns[level.id].flatMap((turn) => {
    const polygons = features.flatMap(({ geometry }) => geometry.coordinates);
    const rings = polygons.map((parts) => parts.map((ring) => shifted(ring, turn)));
    const coast = polygons.flat().flatMap((ring) => coastLines(ring, bbox));
    const lines = coast.map((line) => shifted(line, turn));
    return [
      ...(level.id === "world" ? [] : [rectangle(toBounds(bbox), style("sea"))]),
      polyline(lines, style("coast-glow")),
      polygon(rings, style("land")),
      polyline(lines, style("coast")),
    ];
  });
}

function LandLevel({ level, wanted }: { readonly level: BasemapLevel; readonly wanted: boolean }) {
  const map = useMap();
  const file = files.get(level.id);
  if (file === undefined) throw new Error(`No basemap level ${level.id}`);
  const load = useGeoFile(file, wanted);
  const collection = load.status === "ready" ? load.collection : null;

  useEffect(() => {
    if (collection === null || !wanted) return;
    const layers = landLayers(level, collection);
    for (const layer of layers) layer.addTo(map);
    return () => {
      for (const layer of layers) layer.remove();
    };
  }, [map, level, collection, wanted]);
  return null;
}

/** The land at the level of detail the zoom asks for, over the coarser levels. */
export function Basemap() {
  const { zoom, bounds } = useViewport();
  return basemapLevels.map((level) => (
    <LandLevel
      key={level.id}
      level={level}
      wanted={
        zoom >= level.fromZoom &&
        (level.id === "world" || bounds.intersects(toBounds(level.extent)))
      }
    />
  ));
}
