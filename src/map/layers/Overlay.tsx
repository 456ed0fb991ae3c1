import "../../styles/measure.css";
import type { Position } from "geojson";
import { divIcon, type Marker, marker, type Polygon, polygon } from "leaflet";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { layLand } from "../../scenario/measure.ts";
import { longStepKm, type MoveDirection, movedBy, stepKm } from "../../scenario/moving.ts";
import type { Measured } from "../../store/use-measurement.ts";
import { type Overlay as OverlayParam, overlayPosition } from "../../url/measure-param.ts";
import { toLatLng } from "../projection.ts";
import { Hatch } from "../symbols/Hatch.tsx";
import { onMap } from "../world-copies.ts";
import { dragOnMap } from "./drag-shape.ts";

type Outline = Extract<Measured, { status: "outline" }>;

const directionOfKey: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: "north",
  ArrowLeft: "west",
  ArrowRight: "east",
  ArrowDown: "south",
};

interface Layers {
  readonly outline: Polygon;
  readonly handle: Marker;
}

/** Draws the outline and its handle, and lets the pointer drag both. */
function useOutlineLayers(overlay: OverlayParam, found: Outline, onMove: (to: Position) => void) {
  const map = useMap();
  const layers = useRef<Layers | null>(null);
  const latest = useRef({ overlay, found, onMove });
  useLayoutEffect(() => {
    latest.current = { overlay, found, onMove };
  }, [overlay, found, onMove]);

  useEffect(() => {
    // All rings in one polygon: the even-odd rule keeps islets land and lakes open.
    const outline = polygon([], { pane: "measured", className: "overlaid", smoothFactor: 0.5 });
    const icon = divIcon({ className: "overlaid-handle", html: "✥", iconSize: [44, 44] });
    const handle = marker([0, 0], { icon, pane: "handles", interactive: false });
    layers.current = { outline: outline.addTo(map), handle: handle.addTo(map) };
    const container = map.getContainer();
    const show = (position: Position) => {
      const at = overlayPosition(position);
      container.dataset["dragging"] = "true";
      outline.setLatLngs(onMap(layLand(latest.current.found.carried, at)));
      handle.setLatLng(toLatLng(at));
    };
    const stops = [outline.getElement(), handle.getElement()].flatMap((element) =>
      element === undefined
        ? []
        : dragOnMap(map, element, {
            position: () => latest.current.overlay.position,
            onMove: show,
            onEnd: (position) => {
              show(position);
              delete container.dataset["dragging"];
              latest.current.onMove(overlayPosition(position));
            },
          }),
    );
    return () => {
      for (const stop of stops) stop();
      delete container.dataset["dragging"];
      outline.remove();
      handle.remove();
      layers.current = null;
    };
  }, [map]);

  useEffect(() => {
    layers.current?.outline.setLatLngs(onMap(found.rings));
    layers.current?.handle.setLatLng(toLatLng(latest.current.overlay.position));
  }, [found]);
  return layers;
}

interface OverlayProps {
  readonly overlay: OverlayParam;
  readonly found: Outline;
  /** The element over the map for what describes the handle. */
  readonly controls: HTMLElement;
  /** Called with the new position, the same function while the island is the same. */
  readonly onMove: (position: Position) => void;
  /** Called when keys or buttons have moved the island out of sight. */
  readonly onLost: () => void;
}

/**
 * An island laid over another part of the map in its true size, moved by pointer and, with its
 * handle in focus, by arrow keys.
 */
export function Overlay({ overlay, found, controls, onMove, onLost }: OverlayProps) {
  const map = useMap();
  const { t, nameOf } = useMessages();
  const keysId = useId();
  const { group } = overlay;
  const layers = useOutlineLayers(overlay, found, onMove);
  const island = nameOf(placeOf(group).names);

  useEffect(() => {
    const element = layers.current?.handle.getElement();
    if (element === undefined) return;
    element.tabIndex = 0;
    element.setAttribute("role", "button");
    element.setAttribute("aria-roledescription", t("map.overlayRole"));
    element.setAttribute("aria-label", t("map.overlayHandle", { island }));
    element.setAttribute("aria-describedby", keysId);
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = directionOfKey[event.key];
      if (direction === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const km = event.shiftKey ? longStepKm : stepKm;
      onMove(overlayPosition(movedBy(overlay.position, direction, km)));
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [layers, overlay, onMove, t, island, keysId]);

  const { position } = overlay;
  const before = useRef(position);
  useEffect(() => {
    if (before.current === position) return;
    before.current = position;
    if (!map.getBounds().contains(toLatLng(position))) onLost();
  }, [map, position, onLost]);

  return createPortal(
    <>
      {/* Level lines, as neither administration has them; what lies under them shows through. */}
      <svg className="mark-patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <Hatch id="hatch-overlaid" className="hatch-overlay" angle={90} />
        </defs>
      </svg>
      <p id={keysId} hidden>
        {t("map.overlayKeys", {
          step: t("unit.km", { value: stepKm }),
          longStep: t("unit.km", { value: longStepKm }),
        })}
      </p>
    </>,
    controls,
  );
}
