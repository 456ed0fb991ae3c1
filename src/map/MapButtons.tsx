import { useMap } from "react-leaflet";
import { useMessages } from "../i18n/use-messages.ts";
import { prefersNoMotion } from "./motion.ts";
import { useViewport } from "./use-viewport.ts";

interface MapButtonsProps {
  /** Shows the four islands again. */
  readonly onReset: () => void;
}

/** Pixels one press of a pan button moves the map. */
const panStep = 160;

const directions = [
  { id: "north", x: 0, y: -panStep, arrow: "↑" },
  { id: "west", x: -panStep, y: 0, arrow: "←" },
  { id: "east", x: panStep, y: 0, arrow: "→" },
  { id: "south", x: 0, y: panStep, arrow: "↓" },
] as const;

/** Zoom, pan and reset by button, for those who cannot drag or pinch. */
export function MapButtons({ onReset }: MapButtonsProps) {
  const map = useMap();
  const { t } = useMessages();
  const { zoom } = useViewport();
  const animate = !prefersNoMotion();
  return (
    <div className="map-buttons" data-control data-covers>
      <button
        type="button"
        className="map-button"
        aria-label={t("map.zoomIn")}
        aria-disabled={zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn(1, { animate })}
      >
        +
      </button>
      <button
        type="button"
        className="map-button"
        aria-label={t("map.zoomOut")}
        aria-disabled={zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut(1, { animate })}
      >
        −
      </button>
      <button type="button" className="map-button" aria-label={t("map.reset")} onClick={onReset}>
        ⌂
      </button>
      <details className="pan-pad">
        <summary className="map-button" aria-label={t("map.pan")}>
          ✥
        </summary>
        <div className="pan-buttons">
          {directions.map(({ id, x, y, arrow }) => (
            <button
              key={id}
              type="button"
              className={`map-button pan-${id}`}
              aria-label={t(`map.pan.${id}`)}
              onClick={() => map.panBy([x, y], { animate })}
            >
              {arrow}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}
