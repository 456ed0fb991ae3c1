import { useEffect, useLayoutEffect, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { wrapLng } from "../../geometry/map-extent.ts";
import { usePickEnd } from "../../store/measure-endpoints.ts";
import { linkPosition } from "../../url/measure-param.ts";

/**
 * Lets a click, or Enter for the middle of the map, set the end that is next. Not part of what draws
 * the line, which comes later: a click before that counts.
 */
export function MeasureEndpoints() {
  const map = useMap();
  const pick = usePickEnd();
  const latest = useRef(pick);
  useLayoutEffect(() => {
    latest.current = pick;
  }, [pick]);

  useMapEvents({
    click: ({ latlng: { lat, lng }, originalEvent }) => {
      // Marks and names answer for themselves: they set the end to their place.
      if ((originalEvent.target as Element).closest("[data-place]") !== null) return;
      latest.current?.({ kind: "position", position: linkPosition([wrapLng(lng), lat]) });
    },
  });

  useEffect(() => {
    const container = map.getContainer();
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key !== "Enter" || target !== container) return;
      const { lat, lng } = map.getCenter();
      latest.current?.({ kind: "position", position: linkPosition([wrapLng(lng), lat]) });
    };
    container.addEventListener("keydown", onKeyDown);
    // Two quick clicks set two ends.
    map.doubleClickZoom.disable();
    return () => {
      container.removeEventListener("keydown", onKeyDown);
      map.doubleClickZoom.enable();
    };
  }, [map]);
  return null;
}
