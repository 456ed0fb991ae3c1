import "leaflet/dist/leaflet.css";
import { type RefObject, useState } from "react";
import { MapContainer } from "react-leaflet";
import { type Camera, maxZoom, minZoom } from "../state/camera.ts";
import { kurilsFrame } from "./framing.ts";
import { MapContent } from "./MapContent.tsx";
import { MarkPatterns } from "./MarkPatterns.tsx";
import { prefersNoMotion } from "./motion.ts";
import { toBounds } from "./to-lat-lng.ts";
import { westEdge } from "./to-map-lng.ts";

export interface ExplorerMapProps {
  /** The element the map and its controls fill. */
  readonly region: RefObject<HTMLElement | null>;
  readonly shownCamera: RefObject<Camera | null>;
}

/** The map goes once around the earth and no further. */
const worldBounds = toBounds([westEdge, -62, westEdge + 359.99, 84]);

/** The interactive map with all that is drawn on it and the controls over it. */
export function ExplorerMap({ region, shownCamera }: ExplorerMapProps) {
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const still = prefersNoMotion();
  return (
    <>
      <MarkPatterns />
      <div className="map-controls" ref={setControls} />
      {controls !== null && (
        <MapContainer
          className="map"
          bounds={toBounds(kurilsFrame)}
          minZoom={minZoom}
          maxZoom={maxZoom}
          zoomSnap={0.25}
          maxBounds={worldBounds}
          maxBoundsViscosity={1}
          zoomControl={false}
          trackResize={false}
          inertia={!still}
          zoomAnimation={!still}
        >
          <MapContent region={region} controls={controls} shownCamera={shownCamera} />
        </MapContainer>
      )}
    </>
  );
}
