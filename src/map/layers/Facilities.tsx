import { circle } from "leaflet";
import { type RefObject, useMemo } from "react";
import { LazyBoundary } from "../../components/LazyBoundary.tsx";
import { Loading } from "../../components/Loading.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import { largeFacilityHa } from "../../content/facility-size.ts";
import type { BaseFeature } from "../../dossier/geo-features.ts";
import { groupByPlace } from "../../dossier/group-by-place.ts";
import { circleRadiusM, zoomOfRadius } from "../../geometry/circle-radius.ts";
import { withLateMessages } from "../../i18n/messages.ts";
import { maxZoom } from "../../url/camera-param.ts";
import { useView } from "../../url/view-context.ts";
import { facilityMarksFromZoom, facilityNamesOnLandFromZoom } from "../facility-zooms.ts";
import type { BoundsToFit } from "../fit-bounds.ts";
import { toBounds, toLatLng } from "../projection.ts";
import { okinawaBounds } from "../region-bounds.ts";
import { symbolShapes } from "../symbols/point-shapes.ts";
import { PointSymbols } from "../symbols/point-symbols.ts";
import { sortedNorthFirst } from "../symbols/z-order.ts";
import type { ShownLand } from "../use-shown-land.ts";
import type { Viewport } from "../use-viewport.ts";
import { FacilityCluster } from "./FacilityCluster.tsx";
import { type PlaceSymbol, PlaceSymbols, type SymbolView } from "./PlaceSymbols.tsx";

const FacilityLabels = lazyComponent(
  () => withLateMessages(import("./FacilityLabels.tsx")),
  "FacilityLabels",
);

/** Further away Okinawa is no more than the mark itself. */
const clusterFromZoom = 4;

/** The zoom from which the circle of a facility is larger than its dot. */
function circleZoom({ geometry, properties }: BaseFeature): number {
  const lat = geometry.coordinates[1] as number;
  return zoomOfRadius(circleRadiusM(properties.areaHa), lat, symbolShapes.facility.radiusPx);
}

/** The dot of a facility and, if it is large, the circle of its true area that takes over from it. */
function symbolsOf(bases: readonly BaseFeature[]): readonly Omit<PlaceSymbol, "place" | "group">[] {
  const isExact = bases.every(({ properties }) => properties.confidence === "high");
  const certainty = isExact ? "" : " is-approximate";
  const large = bases.filter(({ properties }) => properties.areaHa >= largeFacilityHa);
  const dot = new PointSymbols(
    bases.map(({ geometry }) => toLatLng(geometry.coordinates)),
    symbolShapes.facility,
    { className: `base-dot${certainty}`, pane: "bases" },
  );
  const circles = large.map(({ geometry, properties }) =>
    circle(toLatLng(geometry.coordinates), {
      radius: circleRadiusM(properties.areaHa),
      className: `base-area${certainty}`,
      pane: "base-areas",
      bubblingMouseEvents: false,
    }),
  );
  const isAllLarge = large.length === bases.length;
  return [
    isAllLarge ? { path: dot, toZoom: Math.max(...large.map(circleZoom)) } : { path: dot },
    ...circles.map((path) => ({ path })),
  ];
}

interface FacilitiesProps {
  readonly bases: readonly BaseFeature[];
  readonly viewport: Viewport;
  readonly land: ShownLand;
  readonly view: SymbolView;
  /** The element that holds the controls, which names keep off. */
  readonly region: RefObject<HTMLElement | null>;
  /** The element over the map for controls. */
  readonly controls: HTMLElement;
  /** Shows a part of the earth, where facilities have marks of their own. */
  readonly onOpen: (target: BoundsToFit) => void;
}

/**
 * The US facilities in Okinawa: from afar one mark with their number, near circles of true area for the
 * large ones and dots for the others, the largest with names in the sea.
 */
export function Facilities({ onOpen, controls, ...names }: FacilitiesProps) {
  const { bases, viewport, view } = names;
  const symbols = useMemo(
    () =>
      [...groupByPlace(sortedNorthFirst(bases), ({ properties }) => properties.id)].flatMap(
        ([place, ofPlace]) =>
          symbolsOf(ofPlace).map((symbol): PlaceSymbol => ({ ...symbol, place, group: null })),
      ),
    [bases],
  );
  const hidesNames = useView().view.hide.includes("names");
  const { zoom, bounds } = viewport;
  const isNamed =
    zoom >= facilityMarksFromZoom &&
    zoom < facilityNamesOnLandFromZoom &&
    bounds.intersects(toBounds(okinawaBounds)) &&
    !hidesNames;
  return (
    <>
      <PlaceSymbols symbols={symbols} view={view} />
      {bases.length > 1 && zoom >= clusterFromZoom && zoom < facilityMarksFromZoom && (
        <FacilityCluster
          count={bases.length}
          onOpen={() => onOpen({ bounds: okinawaBounds, maxZoom })}
        />
      )}
      <LazyBoundary message="names.failed" fallback={<Loading isHidden />} noticeIn={controls}>
        {isNamed && bases.length > 0 && <FacilityLabels {...names} />}
      </LazyBoundary>
    </>
  );
}
