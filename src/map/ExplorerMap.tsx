import "leaflet/dist/leaflet.css";
import "../styles/live-map.css";
import "../styles/map-controls.css";
import "../styles/map-controls-small.css";
import "../styles/sea.css";
import { useState } from "react";
import { MapContainer } from "react-leaflet";
import { maxZoom, minZoom } from "../state/camera.ts";
import { mapReach, westEdge } from "../state/map-extent.ts";
import { NextTask } from "../ui/NextTask.tsx";
import { kurilsFrame } from "./camera/frames.ts";
import { prefersNoMotion } from "./camera/motion.ts";
import { toBounds } from "./camera/to-lat-lng.ts";
import { MapContent } from "./MapContent.tsx";
import type { MapProps } from "./map-props.ts";

/** The map goes once around the earth and no further. */
const worldBounds = toBounds([westEdge, mapReach.south, westEdge + 359.99, mapReach.north]);

/** The interactive map with all that is drawn on it and the controls over it. */
export function ExplorerMap(props: MapProps) {
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
