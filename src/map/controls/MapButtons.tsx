import { useMap } from "react-leaflet";
import { useMessages } from "../../i18n/use-messages.ts";
import { defaultMeasure } from "../../url/default-measure.ts";
import { useView } from "../../url/view-context.ts";

interface MapButtonsProps {
  readonly zoom: number;
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

/** Zoom, pan and reset by button, for those who cannot drag or pinch, and the way to measure. */
export function MapButtons({ zoom, onReset }: MapButtonsProps) {
  const map = useMap();
  const { t } = useMessages();
  const { view, actions } = useView();
  const { selection } = view;
  const toggleMeasure = () => {
    if (selection.kind === "measure") actions.close();
    else
      actions.select({
        kind: "measure",
        ...defaultMeasure(selection.kind === "place" ? selection.id : null),
      });
  };
  return (
    <div className="map-buttons" data-control data-covers>
      <button
        type="button"
        className="map-button"
        aria-label={t("map.zoomIn")}
        aria-disabled={zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn()}
      >
        +
      </button>
      <button
        type="button"
        className="map-button"
        aria-label={t("map.zoomOut")}
        aria-disabled={zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut()}
      >
        −
      </button>
      <button type="button" className="map-button" aria-label={t("map.reset")} onClick={onReset}>
        ⌂
      </button>
      <button
        type="button"
        className="map-button measure-button"
        data-control
        data-covers
        aria-label={t("map.measure")}
        aria-pressed={selection.kind === "measure"}
        onClick={toggleMeasure}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M1 14 14 1l5 5L6 19ZM5 10l2 2M8 7l3 3M11 4l2 2" />
        </svg>
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
              onClick={() => map.panBy([x, y])}
            >
              {arrow}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}
