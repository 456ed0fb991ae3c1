import type { BBox, Position } from "geojson";
import { type LatLng, type Path, polyline } from "leaflet";
import { useCallback, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { unclippedLines } from "../geometry/unclipped-lines.ts";
import type { LandFeature } from "../state/geo-features.ts";
import { type GeoCollection, landFile } from "../state/geo-file.ts";
import { useFileContent } from "../state/use-data-file.ts";
import { type BasemapLevel, basemapLevels } from "./basemap-levels.ts";
import { EchoPath } from "./echo-path.ts";
import { hideWithin } from "./hide-within.ts";
import { RingPolygon } from "./ring-polygon.ts";
import { toBounds, toTurnedLatLng } from "./to-lat-lng.ts";
import { useViewport } from "./use-viewport.ts";

type LandCollection = GeoCollection<LandFeature>;

const files = {
  world: landFile("world"),
  region: landFile("region"),
  kurils: landFile("kurils"),
  okinawa: landFile("okinawa"),
} as const satisfies Record<BasemapLevel["id"], unknown>;

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

/** The lines of a ring that are coast; most rings are wholly, and are not made anew for it. */
function coastOf(ring: Position[], drawn: LatLng[], bbox: BBox, turn: number): LatLng[][] {
  return unclippedLines(ring, bbox).map((line) => (line === ring ? drawn : shifted(line, turn)));
}

/** The layers of one level, bottom to top: the glow along the coast, the land and the coastline. */
function landLayers(level: BasemapLevel["id"], { bbox, features }: LandCollection): Path[] {
  const style = (className: string) => ({ pane: level, interactive: false, className });
  return turns[level].flatMap((turn) => {
    const polygons = features.flatMap(({ geometry }) => geometry.coordinates);
    const rings = polygons.map((parts) => parts.map((ring) => shifted(ring, turn)));
    const coast = polygons.flatMap((parts, i) =>
      parts.flatMap((ring, k) => coastOf(ring, rings[i]?.[k] ?? [], bbox, turn)),
    );
    const glow = polyline(coast, style("coast-glow"));
    return [
      glow,
      new RingPolygon(rings, style("land")),
      new EchoPath(glow, { ...style("coast"), fill: false }),
    ];
  });
}

interface LandProps {
  readonly level: BasemapLevel["id"];
  /** Null while it is not wanted or not there. */
  readonly land: LandCollection | null;
  /** The boxes that finer levels fill. */
  readonly finer: readonly BBox[];
  /** Told the box it fills once it is drawn, and null once it is gone. */
  readonly onDrawn: (level: BasemapLevel["id"], box: BBox | null) => void;
}

/** One level of the land, left out where a finer level is drawn. */
function Land({ level, land, finer, onDrawn }: LandProps) {
  const map = useMap();
  useEffect(() => {
    if (land === null) return;
    let layers: readonly Path[] = [];
    // A task of its own for each level: together they would hold the page up for too long.
    const task = setTimeout(() => {
      layers = landLayers(level, land);
      for (const layer of layers) layer.addTo(map);
      onDrawn(level, land.bbox);
    });
    return () => {
      clearTimeout(task);
      for (const layer of layers) layer.remove();
      onDrawn(level, null);
    };
  }, [map, level, land, onDrawn]);

  const boxes = JSON.stringify(finer);
  useEffect(
    () => (land === null ? undefined : hideWithin(map, level, JSON.parse(boxes) as BBox[])),
    [map, level, land, boxes],
  );
  return null;
}

/** The land of a level, fetched once the zoom and the place on earth ask for it. */
function useLand(id: BasemapLevel["id"]): LandCollection | null {
  const { zoom, bounds } = useViewport();
  const level = basemapLevels.find((candidate) => candidate.id === id);
  const isWanted =
    level !== undefined &&
    zoom >= level.fromZoom &&
    (id === "world" || bounds.intersects(toBounds(level.extent)));
  const land = useFileContent(files[id], isWanted);
  return isWanted ? land : null;
}

/** The boxes of the levels that are drawn. */
type DrawnBoxes = Readonly<Partial<Record<BasemapLevel["id"], BBox | null>>>;

function boxesOf(...boxes: readonly (BBox | null | undefined)[]): BBox[] {
  return boxes.flatMap((box) => (box ? [box] : []));
}

/** The land at the level of detail the zoom asks for. */
export function Basemap() {
  const world = useLand("world");
  const region = useLand("region");
  const kurils = useLand("kurils");
  const okinawa = useLand("okinawa");
  const [drawn, setDrawn] = useState<DrawnBoxes>({});
  const onDrawn = useCallback<LandProps["onDrawn"]>(
    (level, box) => setDrawn((boxes) => ({ ...boxes, [level]: box })),
    [],
  );
  return (
    <>
      <Land level="world" land={world} finer={boxesOf(drawn.region)} onDrawn={onDrawn} />
      <Land
        level="region"
        land={region}
        finer={boxesOf(drawn.kurils, drawn.okinawa)}
        onDrawn={onDrawn}
      />
      <Land level="kurils" land={kurils} finer={[]} onDrawn={onDrawn} />
      <Land level="okinawa" land={okinawa} finer={[]} onDrawn={onDrawn} />
    </>
  );
}
