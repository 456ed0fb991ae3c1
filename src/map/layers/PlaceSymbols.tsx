import type { Path } from "leaflet";
import { memo, useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { type GroupId, isLand } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { Handover } from "../../content/scenarios.ts";
import { administrationOf } from "../../scenario/control.ts";
import { type Highlight, highlightKindOf } from "../highlight.ts";
import { isShownAt } from "../min-zoom.ts";
import { ringsAround } from "../symbols/highlight-rings.ts";
import { PointSymbols } from "../symbols/point-symbols.ts";
import { writeSymbolState } from "../symbols/symbol-state.ts";
import { usePaths } from "./use-paths.ts";

/** A path that stands for a place, whatever the number of its features. */
export interface PlaceSymbol {
  readonly path: Path;
  readonly place: PlaceId;
  /** The disputed group it is land of; null for symbols that are no disputed land. */
  readonly group: GroupId | null;
  /** The zoom from which another path of the place stands for it; none where left out. */
  readonly toZoom?: number;
}

/** All that the looks of symbols depend on, and what the pointer does to them. */
export interface SymbolView {
  /** The handover that disputed land is coloured by. */
  readonly handedOver: Handover;
  readonly highlight: Highlight;
  /** The places of the claim or list entry that is hovered beside the map. */
  readonly hovered: readonly PlaceId[];
  /** The place the pointer or the keyboard is on. */
  readonly pointed: PlaceId | null;
  /** The place the keyboard is on in the list of places on the map. */
  readonly active: PlaceId | null;
  readonly zoom: number;
  readonly onPick: (place: PlaceId) => void;
  /** Null when the pointer leaves. */
  readonly onHover: (place: PlaceId | null) => void;
}

interface PlaceSymbolProps {
  readonly symbol: PlaceSymbol;
  readonly view: SymbolView;
}

function SymbolOnMap({ symbol, view }: PlaceSymbolProps) {
  const { path, place, group, toZoom = Number.POSITIVE_INFINITY } = symbol;
  const { handedOver, highlight, hovered, pointed, active, zoom, onPick, onHover } = view;
  const { kind } = placeOf(place);
  const administration = group === null ? null : administrationOf(group, handedOver);
  const highlightKind = highlightKindOf(place, highlight, hovered);
  const isActive = active !== null && (active === place || active === group);
  const isPointed = pointed !== null && (pointed === place || pointed === group);
  const isOut = highlightKind === null && !isLand(kind) && !isShownAt(kind, zoom);
  const isHidden = isOut || zoom >= toZoom;
  // From afar an islet stands for its group.
  const target = group === null || isShownAt(kind, zoom) ? place : group;
  const isHovered = useRef(false);
  const map = useMap();

  useEffect(() => {
    path.addTo(map);
    return () => {
      path.remove();
      // A path removed under the pointer fires no event.
      if (isHovered.current) onHover(null);
      isHovered.current = false;
    };
  }, [map, path, onHover]);

  useEffect(() => {
    const hover = (isOver: boolean) => () => {
      isHovered.current = isOver;
      onHover(isOver ? target : null);
    };
    const listeners = {
      click: () => onPick(target),
      mouseover: hover(true),
      mouseout: hover(false),
    };
    path.on(listeners);
    return () => {
      path.off(listeners);
    };
  }, [path, target, onPick, onHover]);

  useEffect(
    () =>
      writeSymbolState(path.getElement(), {
        place,
        administration,
        highlightKind,
        isActive,
        isPointed,
        isHidden,
      }),
    [path, place, administration, highlightKind, isActive, isPointed, isHidden],
  );

  usePaths(
    useMemo(
      () =>
        path instanceof PointSymbols && !isHidden ? ringsAround(path, highlightKind, isActive) : [],
      [path, isHidden, highlightKind, isActive],
    ),
  );
  return null;
}

interface PlaceSymbolsProps {
  /** The same list while its paths are the same. */
  readonly symbols: readonly PlaceSymbol[];
  readonly view: SymbolView;
}

/** Symbols of places, which the pointer chooses. */
export const PlaceSymbols = memo(function PlaceSymbols({ symbols, view }: PlaceSymbolsProps) {
  return symbols.map((symbol, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a place has several; their order is fixed
    <SymbolOnMap key={`${symbol.place} ${index}`} symbol={symbol} view={view} />
  ));
});
