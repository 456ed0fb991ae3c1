import type { BBox } from "geojson";
import { type RefObject, useEffect, useMemo } from "react";
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
import { drawnSea } from "./drawn-sea.ts";
import type { Label } from "./label.ts";
import { boxAround, markBoxes, type Pixels } from "./label-boxes.ts";
import { labelsToPlace } from "./label-candidates.ts";
import { boxesOfLabel, type Leader } from "./label-placement.ts";
import type { LabelScene } from "./label-scene.ts";
import { landGrid } from "./land-grid.ts";
import { cellShapes, islandShapes } from "./land-shapes.ts";
import { pointOfMap } from "./map-pixels.ts";
import { measureLabel } from "./measure-label.ts";
import { measuredLabels, measuredObstacles } from "./measurement-labels.ts";
import { type PlacedName, placeNames } from "./placed-names.ts";
import { seaGrid } from "./sea-grid.ts";
import { withSides } from "./side-labels.ts";
import {
  facilityBoxes,
  islandNameBoxes,
  movedBoxes,
  shareBoxes,
  writeBoxes,
} from "./text-boxes.ts";
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
  const sea = useStore(drawnSea);
  // biome-ignore lint/correctness/useExhaustiveDependencies: pixels count from elsewhere after a reset
  const seaOfView = useMemo(() => {
    if (sea === null) return null;
    const { x, y } = map.getSize();
    return seaGrid(sea, pointOfMap(map), viewport.zoom, { left: 0, top: 0, right: x, bottom: y });
  }, [map, viewport, sea, resets]);
  return useMemo(() => {
    if (grid === null) return null;
    const { x, y } = map.getSize();
    // Those of 1956 always, so that names stay where they are from one scenario to the other.
    const handovers = [handoverOf("1956", []), handedOver, compared ?? handedOver];
    return {
      pointOf: pointOfMap(map),
      frame: { left: 0, top: 0, right: x, bottom: y },
      grid,
      sea: seaOfView,
      handovers,
    };
  }, [map, grid, seaOfView, handedOver, compared]);
}

/** The names to place, those of islands and of what is being read apart, and what lies where they may not. */
function useLabels(view: NamesView, scene: LabelScene | null) {
  const { viewport, index, selection, measured, highlight, hide } = view;
  const map = useMap();
  const messages = useMessages();
  const [hidesNames, hidesDegrees] = [hide.includes("names"), hide.includes("graticule")];
  return useMemo(() => {
    if (scene === null) return null;
    const { pointOf, frame } = scene;
    const { zoom, bounds } = viewport;
    const area: BBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const centre = map.getCenter();
    // Facilities have their own labels in the sea.
    const urgent = highlight.named.filter((id) => placeOf(id).kind !== "facility");
    const ofPlaces = labelsToPlace(index, zoom, urgent, messages.nameOf, frame.right)
      .filter(({ place }) => !hidesNames || (place !== null && highlight.named.includes(place)))
      .map((label) => withSides(label, selection, messages.t));
    const isFirst = ({ kind, place }: Label) =>
      kind === "island" || kind === "island-group" || (place !== null && urgent.includes(place));
    return {
      first: [...measuredLabels(measured, selection, messages), ...ofPlaces.filter(isFirst)],
      rest: [
        ...ofPlaces.filter((label) => !isFirst(label)),
        ...(hidesDegrees ? [] : degreeLabels(area, zoom, pointOf, frame, messages)),
      ],
      obstacles: [
        ...measuredObstacles(measured, selection, [centre.lng, centre.lat]).map(
          ({ position, radius }) => boxAround(pointOf(position), radius),
        ),
        ...markBoxes(pointOf, index, zoom),
      ],
    };
  }, [
    map,
    scene,
    viewport,
    index,
    selection,
    measured,
    highlight,
    messages,
    hidesNames,
    hidesDegrees,
  ]);
}

/**
 * The names that the viewport has room for, none over another or a control: those of the disputed
 * islands first, then the shares written on the sea, then all others.
 * @param resets how often the map's pixels got a new origin
 */
export function usePlacedNames(view: NamesView, resets: number): readonly NameOnScreen[] {
  const map = useMap();
  const controls = useControlBoxes(view.region);
  const facilities = useStore(facilityBoxes);
  const shares = useStore(shareBoxes);
  const scene = useScene(view, resets);
  const labels = useLabels(view, scene);

  const placed = useMemo(() => {
    if (scene === null || labels === null) return null;
    const { first, obstacles } = labels;
    const size = (label: Label) => measureLabel(label, scene.frame.right);
    const taken = [
      ...controls,
      ...movedBoxes(facilities, map.layerPointToContainerPoint([0, 0])),
      ...obstacles,
    ];
    const names = placeNames(first, taken, scene, size);
    return { names, taken: [...taken, ...names.flatMap(boxesOfLabel)], size };
  }, [map, scene, labels, controls, facilities]);

  useEffect(() => {
    if (placed === null) return;
    const boxes = placed.names.flatMap(boxesOfLabel);
    writeBoxes(islandNameBoxes, movedBoxes(boxes, map.containerPointToLayerPoint([0, 0])));
  }, [map, placed]);

  return useMemo(() => {
    if (scene === null || labels === null || placed === null) return [];
    const { names, taken, size } = placed;
    const obstacles = [...taken, ...movedBoxes(shares, map.layerPointToContainerPoint([0, 0]))];
    const toPane = ({ x, y }: Pixels): Pixels => map.containerPointToLayerPoint([x, y]);
    return [...names, ...placeNames(labels.rest, obstacles, scene, size)].map((name) => ({
      ...name,
      origin: toPane({ x: name.box.left, y: name.box.top }),
      line: name.leader && { from: toPane(name.leader.from), to: toPane(name.leader.to) },
    }));
  }, [map, scene, labels, placed, shares]);
}
