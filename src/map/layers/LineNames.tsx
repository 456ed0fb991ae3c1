import type { Position } from "geojson";
import { type RefObject, useMemo } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { useStore } from "../../components/create-store.ts";
import type { Handover } from "../../content/scenarios.ts";
import type { ZoneId } from "../../content/sea.ts";
import { isInArea } from "../../geometry/point-in-area.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { type NamedLines, namedLines } from "../../scenario/named-lines.ts";
import { seaAtStake } from "../../scenario/sea-at-stake.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";
import { boxAround, type Pixels } from "../labels/label-boxes.ts";
import { cssFont, lineNameFont } from "../labels/label-fonts.ts";
import { stretchForName } from "../labels/line-stretch.ts";
import { widthOf } from "../labels/measure-label.ts";
import { movedBoxes, nameBoxes, shareBoxes } from "../labels/text-boxes.ts";
import { useControlBoxes } from "../labels/use-control-boxes.ts";
import { toLatLng } from "../projection.ts";
import type { Viewport } from "../use-viewport.ts";

interface LineNamesProps {
  readonly topology: SeaTopology;
  readonly zones: readonly ZoneId[];
  readonly handedOver: Handover;
  readonly viewport: Viewport;
  /** The element that holds the controls, which the names keep off. */
  readonly region: RefObject<HTMLElement | null>;
}

/** What each line is called on the map, the most telling first. */
const names: readonly (readonly [keyof NamedLines, MessageId])[] = [
  ["equidistance", "sea.equidistance"],
  ["limit200", "sea.limit200"],
  ["limit12", "sea.limit12"],
];

/** From this zoom on 12 nautical miles are longer than a name is away from its line. */
const firstZoom = 6;

/** Half the height that a name takes up around its base line, in pixels. */
const ownPx = 12;

/** How near to the edges of the map a name may come, in pixels. */
const edgePx = 12;

/** The names of the lines of the sea, each once, along its line. */
export function LineNames({ topology, zones, handedOver, viewport, region }: LineNamesProps) {
  const map = useMap();
  const { t } = useMessages();
  const controls = useControlBoxes(region);
  const [labels, shares] = [useStore(nameBoxes), useStore(shareBoxes)];

  const placed = useMemo(() => {
    if (viewport.zoom < firstZoom) return [];
    const pointOf = (position: Position) => map.latLngToLayerPoint(toLatLng(position));
    const origin = map.containerPointToLayerPoint([0, 0]);
    const { x: width, y: height } = map.getSize();
    const frame = {
      left: origin.x + edgePx,
      top: origin.y + edgePx,
      right: origin.x + width - edgePx,
      bottom: origin.y + height - edgePx,
    };
    const taken = [...movedBoxes(controls, origin), ...labels, ...shares];
    const area = seaAtStake(topology, handedOver, "JP", "eez-200");
    const isInside = ({ x, y }: Pixels) => {
      const { lng, lat } = map.layerPointToLatLng([x, y]);
      return isInArea([lng, lat], area);
    };
    const lines = namedLines(topology, handedOver, zones);
    return names.flatMap(([line, message]) => {
      const name = t(message);
      const stretch = stretchForName(
        lines[line].map((each) => each.map(pointOf)),
        { widthPx: widthOf(name, lineNameFont), frame, obstacles: taken, isInside },
      );
      if (stretch === null) return [];
      taken.push(...stretch.map((point) => boxAround(point, ownPx)));
      const data = `M${stretch.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
      return [{ line, name, data }];
    });
  }, [map, viewport, topology, zones, handedOver, controls, labels, shares, t]);

  const pane = map.getPane("sea-texts");
  if (pane === undefined) return null;
  return createPortal(
    <svg className="line-names leaflet-zoom-hide" width="1" height="1" aria-hidden="true">
      {placed.map(({ line, name, data }) => (
        // Anew with each place: a browser may leave letters where their path was before.
        <text
          key={`${line} ${data}`}
          className={`line-name line-name-${line}`}
          textAnchor="middle"
          style={{ font: cssFont(lineNameFont) }}
        >
          <defs>
            <path id={`line-name-${line}`} d={data} />
          </defs>
          <textPath href={`#line-name-${line}`} startOffset="50%">
            {name}
          </textPath>
        </text>
      ))}
    </svg>,
    pane,
  );
}
