import { useEffect } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { wrapLng } from "../../geometry/map-extent.ts";
import { setEnd } from "../../store/measure-endpoints.ts";
import { linkPosition } from "../../url/measure-param.ts";

/**
 * Lets a click, or Enter for the middle of the map, set the end that is next. Not part of what draws
 * the line, which comes later: a click before that counts.
 */
export function MeasureEndpoints() {
  const map = useMap();
  useMapEvents({
    click: ({ latlng: { lat, lng }, originalEvent }) => {
      // Marks and names answer for themselves: they set the end to their place.
      if ((originalEvent.target as Element).closest("[data-place]") !== null) return;
      setEnd({ kind: "position", position: linkPosition([wrapLng(lng), lat]) });
    },
  });

  useEffect(() => {
    const container = map.getContainer();
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key !== "Enter" || target !== container) return;
      const { lat, lng } = map.getCenter();
      setEnd({ kind: "position", position: linkPosition([wrapLng(lng), lat]) });
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
