import { type RefObject, useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { largeFacilityHa } from "../../content/facility-size.ts";
import type { BaseFeature } from "../../dossier/geo-features.ts";
import { circleRadiusM, circleRadiusPx } from "../../geometry/circle-radius.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { facilityFonts, measureFacilityLabel, smallMapPx } from "../labels/facility-label-size.ts";
import { boxesAlong, type FacilityLabel, facilityLabels } from "../labels/facility-labels.ts";
import { type FacilityName, facilityNames } from "../labels/facility-names.ts";
import { landGrid } from "../labels/land-grid.ts";
import { cellShapes } from "../labels/land-shapes.ts";
import { pointOfMap } from "../labels/map-pixels.ts";
import { facilityBoxes, movedBoxes } from "../labels/text-boxes.ts";
import { useControlBoxes } from "../labels/use-control-boxes.ts";
import { usePixelResets, useSteadyPane } from "../labels/use-steady-pane.ts";
import { symbolShapes } from "../symbols/point-shapes.ts";
import type { ShownLand } from "../use-shown-land.ts";
import type { Viewport } from "../use-viewport.ts";
import type { SymbolView } from "./PlaceSymbols.tsx";

/** Further away, and on small maps, long leaders would be a thicket: fewer names are better. */
const nearZoom = 8.75;

interface FacilityLabelsProps {
  readonly bases: readonly BaseFeature[];
  readonly viewport: Viewport;
  readonly land: ShownLand;
  readonly view: SymbolView;
  /** The element that holds the controls, which names keep off. */
  readonly region: RefObject<HTMLElement | null>;
}

/** The names that the sea of the viewport has room for, with their leaders. */
function usePlacedFacilities(
  { bases, viewport, land, region }: FacilityLabelsProps,
  names: readonly FacilityName[],
): readonly FacilityLabel[] {
  const map = useMap();
  const controls = useControlBoxes(region);
  const resets = usePixelResets();
  // biome-ignore lint/correctness/useExhaustiveDependencies: pixels count from elsewhere after a reset
  return useMemo(() => {
    // Without its coast Okinawa has no sea that is known.
    if (land.isComing) return [];
    const pointOf = pointOfMap(map);
    const { x: right, y: bottom } = map.getSize();
    const frame = { left: 0, top: 0, right, bottom };
    const markOf = ({ geometry, properties }: BaseFeature) => {
      const lat = geometry.coordinates[1] as number;
      const radius = circleRadiusPx(circleRadiusM(properties.areaHa), lat, viewport.zoom);
      const isCircle = properties.areaHa >= largeFacilityHa;
      const { radiusPx } = symbolShapes.facility;
      return {
        ...pointOf(geometry.coordinates),
        radius: isCircle ? Math.max(radiusPx, radius) : radiusPx,
      };
    };
    const isInView = ({ x, y }: { readonly x: number; readonly y: number }) =>
      x > 0 && x < right && y > 0 && y < bottom;
    const shapes = land.cells.flatMap((cell) => cellShapes(cell.land));
    return facilityLabels(
      names
        .map((name) => ({
          id: name.id,
          ...markOf(name.feature),
          ...measureFacilityLabel(name, facilityFonts(right)),
        }))
        .filter(isInView),
      {
        box: frame,
        obstacles: controls,
        marks: bases.map(markOf).filter(isInView),
        longestLeaderPx: viewport.zoom < nearZoom || right < smallMapPx ? 110 : 170,
        hasLand: landGrid(shapes, pointOf, viewport.zoom, frame).hasLand,
      },
    );
  }, [map, viewport, names, bases, land, controls, resets]);
}

/** Names of the largest US facilities in the sea, with leaders and areas. */
export function FacilityLabels(props: FacilityLabelsProps) {
  const { bases, viewport, view } = props;
  const { highlight, pointed, onPick, onHover } = view;
  const map = useMap();
  const messages = useMessages();
  const mapWidthPx = map.getSize().x;
  const hasRemarks = mapWidthPx >= smallMapPx;
  const names = useMemo(
    () => facilityNames(bases, highlight.named, hasRemarks, messages),
    [bases, highlight, hasRemarks, messages],
  );
  const fonts = facilityFonts(mapWidthPx);
  const labels = usePlacedFacilities(props, names);
  useSteadyPane(viewport, labels, "facility-labels");

  useEffect(() => {
    const boxes = labels.flatMap(({ box, leader }) => [box, ...boxesAlong(leader)]);
    facilityBoxes.write(movedBoxes(boxes, map.containerPointToLayerPoint([0, 0])));
    return () => facilityBoxes.write([]);
  }, [map, labels]);

  const pane = map.getPane("facility-labels");
  if (pane === undefined) return null;
  const layerPoint = ({ x, y }: { readonly x: number; readonly y: number }) =>
    map.containerPointToLayerPoint([x, y]);
  return createPortal(
    <>
      <svg className="facility-leaders" aria-hidden="true">
        {labels.map(({ id, leader }) => {
          const [from, to] = leader.map(layerPoint);
          return <line key={id} x1={from?.x} y1={from?.y} x2={to?.x} y2={to?.y} />;
        })}
      </svg>
      {labels.map(({ id, side, box }) => {
        const name = names.find((each) => each.id === id);
        if (name === undefined) return null;
        const { x, y } = layerPoint({ x: box.left, y: box.top });
        return (
          // The pointer's shortcut to what the list of places on the map offers to everyone.
          <div
            key={id}
            className="label facility-label"
            aria-hidden="true"
            data-place={id}
            data-side={side}
            data-argued={name.isArguedAbout ? "true" : null}
            data-emphasis={highlight.places.get(name.id)}
            data-pointed={pointed === id ? "true" : null}
            style={{ translate: `${x}px ${y}px`, width: box.right - box.left }}
            onPointerEnter={() => onHover(name.id)}
            onPointerLeave={() => onHover(null)}
            onClick={() => onPick(name.id)}
          >
            <span className="facility-name" style={{ font: fonts.name }}>
              {name.name}
            </span>
            {name.lines.map((line) => (
              <span key={line} className="facility-fact" style={{ font: fonts.fact }}>
                {line}
              </span>
            ))}
          </div>
        );
      })}
    </>,
    pane,
  );
}
