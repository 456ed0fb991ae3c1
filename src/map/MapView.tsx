import "leaflet/dist/leaflet.css";
import "../styles/facility-labels.css";
import "../styles/labels.css";
import "../styles/live-map.css";
import "../styles/map-controls.css";
import "../styles/map-controls-small.css";
import "../styles/map-popovers.css";
import "../styles/inset.css";
import "../styles/sea.css";
import { type RefObject, useState } from "react";
import { MapContainer } from "react-leaflet";
import { maxZoom, minZoom } from "../url/camera-param.ts";
import { MapContent } from "./MapContent.tsx";
import { toBounds, worldBounds } from "./projection.ts";
import { prefersNoMotion } from "./reduced-motion.ts";
import { kurilsBounds } from "./region-bounds.ts";

interface MapViewProps {
  /** The element that the map and its controls fill. */
  readonly region: RefObject<HTMLElement | null>;
  /** Called once the map shows something else than the poster, or has drawn its land. */
  readonly onPosterEnd: () => void;
}

/** The interactive map with its layers, and the controls over it. */
export function MapView(props: MapViewProps) {
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const still = prefersNoMotion();
  return (
    <>
      <div className="map-controls" ref={setControls} />
      {controls !== null && (
        <MapContainer
          className="map"
          // Anywhere near: `useCamera` fits it before it is painted.
          center={toBounds(kurilsBounds).getCenter()}
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
          <MapContent {...props} controls={controls} />
        </MapContainer>
      )}
    </>
  );
}
