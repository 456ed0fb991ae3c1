import type { BBox, Position } from "geojson";
import { type LatLng, type Path, polyline } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { unclippedLines } from "../geometry/unclipped-lines.ts";
import type { FileLoad } from "../state/use-data-file.ts";
import type { BasemapLevel } from "./basemap-levels.ts";
import { hideWithin } from "./hide-within.ts";
import { RingPolygon } from "./ring-polygon.ts";
import { toTurnedLatLng } from "./to-lat-lng.ts";
import { type LandCollection, useLand } from "./use-land.ts";

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

/** The layers of one level, bottom to top: the glow along the coast, the land and the coastline. */
function landLayers(level: BasemapLevel["id"], { bbox, features }: LandCollection): Path[] {
  const style = (className: string) => ({ pane: level, interactive: false, className });
  return turns[level].flatMap((turn) => {
    const polygons = features.flatMap(({ geometry }) => geometry.coordinates);
    const rings = polygons.map((parts) => parts.map((ring) => shifted(ring, turn)));
    const coast = polygons.flat().flatMap((ring) => unclippedLines(ring, bbox));
    const lines = coast.map((line) => shifted(line, turn));
    return [
      polyline(lines, style("coast-glow")),
      new RingPolygon(rings, style("land")),
      polyline(lines, style("coast")),
    ];
  });
}

interface LandProps {
  readonly level: BasemapLevel["id"];
  /** Null while it is not wanted or not there. */
  readonly land: LandCollection | null;
  /** The boxes that finer levels fill. */
  readonly finer: readonly BBox[];
}

/** One level of the land, left out where a finer level is drawn. */
function Land({ level, land, finer }: LandProps) {
  const map = useMap();
  useEffect(() => {
    if (land === null) return;
    const layers = landLayers(level, land);
    for (const layer of layers) layer.addTo(map);
    return () => {
      for (const layer of layers) layer.remove();
    };
  }, [map, level, land]);

  const boxes = JSON.stringify(finer);
  useEffect(
    () => (land === null ? undefined : hideWithin(map, level, JSON.parse(boxes) as BBox[])),
    [map, level, land, boxes],
  );
  return null;
}

function drawable(load: FileLoad<LandCollection> | null): LandCollection | null {
  return load?.status === "ready" ? load.content : null;
}

function boxesOf(...lands: readonly (LandCollection | null)[]): BBox[] {
  return lands.flatMap((land) => (land === null ? [] : [land.bbox]));
}

/** The land at the level of detail the zoom asks for. */
export function Basemap() {
  const world = drawable(useLand("world"));
  const region = drawable(useLand("region"));
  const kurils = drawable(useLand("kurils"));
  const okinawa = drawable(useLand("okinawa"));
  return (
    <>
      <Land level="world" land={world} finer={boxesOf(region)} />
      <Land level="region" land={region} finer={boxesOf(kurils, okinawa)} />
      <Land level="kurils" land={kurils} finer={[]} />
      <Land level="okinawa" land={okinawa} finer={[]} />
    </>
  );
}
