import { useMap } from "react-leaflet";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Viewport } from "../use-viewport.ts";
import { nauticalMiles, scaleLength } from "./scale-bar.ts";

const maxWidthPx = 120;

/** Ground length at the middle of a map at rest, in kilometres. */
function useKmPerPx(viewport: Viewport): number {
  const map = useMap();
  // Once for each viewport: the map has the same middle until it rests elsewhere.
  const { bounds } = viewport;
  const lat = bounds.getCenter().lat;
  const { x } = map.getSize();
  const west = bounds.getWest();
  const lengthM = map.distance([lat, west], [lat, west + (bounds.getEast() - west) / 10]);
  return (lengthM * 10) / 1000 / Math.max(x, 1);
}

/** The map's scale, in kilometres and nautical miles. */
export function ScaleBar({ viewport }: { readonly viewport: Viewport }) {
  const { t, formats } = useMessages();
  const { lengthKm, widthPx } = scaleLength(useKmPerPx(viewport), maxWidthPx);
  return (
    <p className="scale-bar" data-control>
      {t("scale.length", {
        km: formats.number(lengthKm),
        miles: formats.number(nauticalMiles(lengthKm)),
      })}
      <span className="scale-line" style={{ width: `${widthPx}px` }} />
    </p>
  );
}
