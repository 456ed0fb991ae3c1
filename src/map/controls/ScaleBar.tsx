import { control } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** Ground length at the middle of the map, in kilometres. */
export function ScaleBar() {
  const map = useMap();
  useEffect(() => {
    const bar = control.scale({
      position: "bottomright",
      imperial: false,
      maxWidth: 120,
      // Its words and width would be laid out anew in every frame of a drag.
      updateWhenIdle: true,
    });
    bar.addTo(map);
    return () => {
      bar.remove();
    };
  }, [map]);
  return null;
}
