import { useEffect } from "react";
import { useMapEvents } from "react-leaflet";
import type { FileLoad } from "../state/use-data-file.ts";
import { useDrawnIslands } from "../state/use-drawn-islands.ts";
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
  const { isLoading } = useDrawnIslands(false);
  const lands = [useLand("world"), useLand("region"), useLand("kurils"), useLand("okinawa")];
  const isDrawn = !isLoading && lands.every(isSettled);
  useEffect(() => {
    if (isDrawn) onLive();
  }, [isDrawn, onLive]);
  useMapEvents({ dragstart: onLive });
  return null;
}
