import type { BBox } from "geojson";
import { type RefObject, useMemo } from "react";
import { useMap } from "react-leaflet";
import { useStore } from "../../components/create-store.ts";
import { handoverOf } from "../../content/handover.ts";
import { placeOf } from "../../content/places.ts";
import type { Handover } from "../../content/scenarios.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Measured } from "../../store/use-measurement.ts";
import type { HideableId, Selection } from "../../url/view.ts";
import type { Highlight } from "../highlight.ts";
import type { ShownLand } from "../use-shown-land.ts";
import type { Viewport } from "../use-viewport.ts";
import { degreeLabels } from "./degree-labels.ts";
import { boxAround, markBoxes, type Pixels } from "./label-boxes.ts";
import { labelsToPlace } from "./label-candidates.ts";
import type { Leader } from "./label-placement.ts";
import type { LabelScene } from "./label-tries.ts";
import { landGrid } from "./land-grid.ts";
import { cellShapes, islandShapes } from "./land-shapes.ts";
import { pointOfMap } from "./map-pixels.ts";
import { measureLabel } from "./measure-label.ts";
import { measuredLabels, measuredObstacles } from "./measurement-labels.ts";
import { type PlacedName, placeNames } from "./placed-names.ts";
import { withSides } from "./side-labels.ts";
import { facilityBoxes, movedBoxes, shareBoxes } from "./text-boxes.ts";
import { useControlBoxes } from "./use-control-boxes.ts";

/** What names on the map depend on. */
export interface NamesView {
  readonly viewport: Viewport;
  readonly index: PlaceIndex;
  readonly land: ShownLand;
  readonly islands: readonly IslandFeature[];
  readonly selection: Selection;
  readonly measured: Measured;
  readonly highlight: Highlight;
  readonly handedOver: Handover;
  /** The handover it is compared with; null for none. */
  readonly compared: Handover | null;
  readonly hide: readonly HideableId[];
  /** The element that holds the controls, which labels keep off. */
  readonly region: RefObject<HTMLElement | null>;
}

/** A name with its top left corner and its line in pixels of the map's pane. */
export interface NameOnScreen extends PlacedName {
  readonly origin: Pixels;
  readonly line: Leader | undefined;
}

/** The land of the viewport for names; null while it is on its way. */
function useScene(view: NamesView, resets: number): LabelScene | null {
  const { viewport, land, islands, handedOver, compared } = view;
  const map = useMap();
  // biome-ignore lint/correctness/useExhaustiveDependencies: pixels count from elsewhere after a reset
  const grid = useMemo(() => {
    // Without land some names would stand where they may not, for a moment.
    if (land.cells.length === 0 && land.isComing) return null;
    const pointOf = pointOfMap(map);
    const { x, y } = map.getSize();
    const frame = { left: 0, top: 0, right: x, bottom: y };
    const shapes = [
      ...land.cells.flatMap((each) => cellShapes(each.land)),
      ...islandShapes(islands),
    ];
    return landGrid(shapes, pointOf, viewport.zoom, frame);
  }, [map, viewport, land, islands, resets]);
  return useMemo(() => {
    if (grid === null) return null;
    const { x, y } = map.getSize();
    // Those of 1956 always, so that names stay where they are from one scenario to the other.
    const handovers = [handoverOf("1956", []), handedOver, compared ?? handedOver];
    return {
      pointOf: pointOfMap(map),
      frame: { left: 0, top: 0, right: x, bottom: y },
      grid,
      handovers,
    };
  }, [map, grid, handedOver, compared]);
}

/**
 * The names that the viewport has room for, none over another or a control.
 * @param resets how often the map's pixels got a new origin
 */
export function usePlacedNames(view: NamesView, resets: number): readonly NameOnScreen[] {
  const { viewport, index, selection, measured, highlight, hide, region } = view;
  const map = useMap();
  const messages = useMessages();
  const controls = useControlBoxes(region);
  const shares = useStore(shareBoxes);
  const facilities = useStore(facilityBoxes);
  const scene = useScene(view, resets);
  const [hidesNames, hidesDegrees] = [hide.includes("names"), hide.includes("graticule")];
  return useMemo(() => {
    if (scene === null) return [];
    const { pointOf, frame } = scene;
    const { zoom, bounds } = viewport;
    const area: BBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const centre = map.getCenter();
    // Facilities have their own labels in the sea.
    const urgent = highlight.named.filter((id) => placeOf(id).kind !== "facility");
    const labels = [
      ...measuredLabels(measured, selection, messages),
      ...labelsToPlace(index, zoom, urgent, messages.nameOf)
        .filter(({ place }) => !hidesNames || (place !== null && highlight.named.includes(place)))
        .map((label) => withSides(label, selection, messages.t)),
      ...(hidesDegrees ? [] : degreeLabels(area, zoom, pointOf, frame, messages)),
    ];
    const obstacles = [
      ...controls,
      ...movedBoxes([...shares, ...facilities], map.layerPointToContainerPoint([0, 0])),
      ...measuredObstacles(measured, selection, [centre.lng, centre.lat]).map(
        ({ position, radius }) => boxAround(pointOf(position), radius),
      ),
      ...markBoxes(pointOf, index, zoom),
    ];
    const names = placeNames(labels, obstacles, scene, (label) => measureLabel(label, frame.right));
    const toPane = ({ x, y }: Pixels): Pixels => map.containerPointToLayerPoint([x, y]);
    return names.map((name) => ({
      ...name,
      origin: toPane({ x: name.box.left, y: name.box.top }),
      line: name.leader && { from: toPane(name.leader.from), to: toPane(name.leader.to) },
    }));
  }, [
    map,
    scene,
    viewport,
    index,
    selection,
    measured,
    highlight,
    messages,
    controls,
    shares,
    facilities,
    hidesNames,
    hidesDegrees,
  ]);
}
