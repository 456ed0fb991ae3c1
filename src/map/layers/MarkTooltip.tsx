import { useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { BaseFeature } from "../../dossier/geo-features.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { areaText } from "../labels/facility-names.ts";
import { toLatLng } from "../projection.ts";

interface MarkTooltipProps {
  readonly pointed: PlaceId;
  readonly index: PlaceIndex;
  readonly bases: readonly BaseFeature[];
}

/** The name of the mark that the pointer or the keyboard is on, where the map has no room for its label. */
export function MarkTooltip({ pointed, index, bases }: MarkTooltipProps) {
  const map = useMap();
  const messages = useMessages();
  const [isNamed, setNamed] = useState(true);
  useLayoutEffect(() => {
    const label = map.getPane("mapPane")?.querySelector(`.label[data-place="${pointed}"]`);
    setNamed(label !== null && label !== undefined);
  }, [map, pointed]);
  const location = index.get(pointed);
  const pane = map.getPane("handles");
  if (isNamed || location === undefined || pane === undefined) return null;
  const { x, y } = map.latLngToLayerPoint(toLatLng(location.anchor));
  const base = bases.find(({ properties }) => properties.id === pointed);
  return createPortal(
    <div className="map-tooltip" aria-hidden="true" style={{ translate: `${x}px ${y}px` }}>
      <span>{messages.nameOf(placeOf(pointed).names)}</span>
      {base !== undefined && <span>{areaText(base, messages)}</span>}
    </div>,
    pane,
  );
}
