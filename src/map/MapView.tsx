import "leaflet/dist/leaflet.css";
import "../styles/live-map.css";
import "../styles/map-controls.css";
import "../styles/map-controls-small.css";
import "../styles/sea.css";
import { useState } from "react";
import { MapContainer } from "react-leaflet";
import { NextTask } from "../components/NextTask.tsx";
import { mapReach, westEdge } from "../geometry/map-extent.ts";
import { maxZoom, minZoom } from "../url/camera-param.ts";
import { MapContent } from "./MapContent.tsx";
import type { MapProps } from "./map-props.ts";
import { toBounds } from "./projection.ts";
import { prefersNoMotion } from "./reduced-motion.ts";
import { kurilsFrame } from "./region-bounds.ts";

/** The map goes once around the earth and no further. */
const worldBounds = toBounds([westEdge, mapReach.south, westEdge + 359.99, mapReach.north]);

/** The interactive map with all that is drawn on it and the controls over it. */
export function MapView(props: MapProps) {
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const still = prefersNoMotion();
  return (
    <>
      <div className="map-controls" ref={setControls} />
      {controls !== null && (
        // Leaflet's own start is a task, and what it then draws another.
        <NextTask>
          <MapContainer
            className="map"
            // Anywhere near: `CameraControl` puts it right before it is painted.
            center={toBounds(kurilsFrame).getCenter()}
            zoom={minZoom}
            minZoom={minZoom}
            maxZoom={maxZoom}
            zoomSnap={0.25}
            maxBounds={worldBounds}
            maxBoundsViscosity={1}
            zoomControl={false}
            attributionControl={false}
            trackResize={false}
            inertia={!still}
            zoomAnimation={!still}
          >
            <NextTask>
              <MapContent {...props} controls={controls} />
            </NextTask>
          </MapContainer>
        </NextTask>
      )}
    </>
  );
}
