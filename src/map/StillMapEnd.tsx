import { useEffect } from "react";
import { useMapEvents } from "react-leaflet";
import { islandsFile } from "../state/geo-file.ts";
import { type FileLoad, useDataFile } from "../state/use-data-file.ts";
import { useLand } from "./use-land.ts";

interface StillMapEndProps {
  readonly onLive: () => void;
}

function isSettled(load: FileLoad<unknown> | null): boolean {
  return load === null || load.status === "ready" || load.status === "failed";
}

/**
 * Says when the still map can go: once the live one has drawn the islands and all land of the view,
 * or the reader takes hold of it. Stands after the layers, so that they are drawn by then.
 */
export function StillMapEnd({ onLive }: StillMapEndProps) {
  const loads = [
    useDataFile(islandsFile),
    useLand("world"),
    useLand("region"),
    useLand("kurils"),
    useLand("okinawa"),
  ];
  const isDrawn = loads.every(isSettled);
  useEffect(() => {
    if (isDrawn) onLive();
  }, [isDrawn, onLive]);
  useMapEvents({ dragstart: onLive });
  return null;
}
