import type { BBox } from "geojson";
import type { Path } from "leaflet";
import { useCallback, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import type { FileLoad } from "../../dossier/use-data-file.ts";
import { type BasemapLevel, basemapLevels } from "../basemap-levels.ts";
import { hideWithin } from "./hide-within.ts";
import { inSlices } from "./in-slices.ts";
import { landLayers } from "./land-layers.ts";
import { type LandCollection, useLand } from "./use-land.ts";

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
    const layers: Path[] = [];
    function* steps(collection: LandCollection) {
      yield* landLayers(level, collection, (layer) => layers.push(layer.addTo(map)));
      onDrawn(level, collection.bbox);
    }
    const stop = inSlices(steps(land));
    return () => {
      stop();
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

function drawable(load: FileLoad<LandCollection> | null): LandCollection | null {
  return load?.status === "ready" ? load.content : null;
}

/** The boxes of the levels that are drawn. */
type DrawnBoxes = Readonly<Partial<Record<BasemapLevel["id"], BBox | null>>>;

function boxesOf(...boxes: readonly (BBox | null | undefined)[]): BBox[] {
  return boxes.flatMap((box) => (box ? [box] : []));
}

/** Whether nothing more of a level is to come: it is drawn, cannot be had, or is not wanted. */
function isSettled(load: FileLoad<LandCollection> | null, box: BBox | null | undefined): boolean {
  if (load === null || load.status === "failed") return true;
  return load.status === "ready" && Boolean(box);
}

interface BasemapProps {
  /** Told whether all land of the view is drawn, as far as it can be had. */
  readonly onWhole: (isWhole: boolean) => void;
}

/** The land at the level of detail the zoom asks for. */
export function Basemap({ onWhole }: BasemapProps) {
  const loads = {
    world: useLand("world"),
    region: useLand("region"),
    kurils: useLand("kurils"),
    okinawa: useLand("okinawa"),
  };
  const [drawn, setDrawn] = useState<DrawnBoxes>({});
  const onDrawn = useCallback<LandProps["onDrawn"]>(
    (level, box) => setDrawn((boxes) => ({ ...boxes, [level]: box })),
    [],
  );
  const isWhole = basemapLevels.every(({ id }) => isSettled(loads[id], drawn[id]));
  useEffect(() => onWhole(isWhole), [isWhole, onWhole]);
  return (
    <>
      <Land
        level="world"
        land={drawable(loads.world)}
        finer={boxesOf(drawn.region)}
        onDrawn={onDrawn}
      />
      <Land
        level="region"
        land={drawable(loads.region)}
        finer={boxesOf(drawn.kurils, drawn.okinawa)}
        onDrawn={onDrawn}
      />
      <Land level="kurils" land={drawable(loads.kurils)} finer={[]} onDrawn={onDrawn} />
      <Land level="okinawa" land={drawable(loads.okinawa)} finer={[]} onDrawn={onDrawn} />
    </>
  );
}
