import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { boxAround } from "../labels/label-boxes.ts";
import { facilityBoxes } from "../labels/text-boxes.ts";
import { toBounds } from "../projection.ts";
import { okinawaBounds } from "../region-bounds.ts";

interface FacilityClusterProps {
  readonly count: number;
  /** Shows Okinawa near enough for marks of their own. */
  readonly onOpen: () => void;
}

/** Half the side of the mark, in pixels. */
const radiusPx = 15;

/** One mark for all US facilities, where they would lie on each other. */
export function FacilityCluster({ count, onOpen }: FacilityClusterProps) {
  const map = useMap();
  const { x, y } = map.latLngToLayerPoint(toBounds(okinawaBounds).getCenter());
  useEffect(() => {
    facilityBoxes.write([boxAround({ x, y }, radiusPx)]);
    return () => facilityBoxes.write([]);
  }, [x, y]);
  const pane = map.getPane("bases");
  if (pane === undefined) return null;
  return createPortal(
    // The pointer's shortcut to what the inset's button offers to everyone.
    <div
      className="facility-cluster leaflet-zoom-hide"
      aria-hidden="true"
      style={{ translate: `${x}px ${y}px` }}
      onClick={onOpen}
    >
      {count}
    </div>,
    pane,
  );
}
