import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { useLate } from "../../components/use-late.ts";
import type { PlaceId } from "../../content/places.ts";
import { highlightKindOf } from "../highlight.ts";
import { movedBoxes, nameBoxes, writeBoxes } from "../labels/text-boxes.ts";
import { type NamesView, usePlacedNames } from "../labels/use-placed-names.ts";
import { usePixelResets, useSteadyPane } from "../labels/use-steady-pane.ts";
import { NameOnMap } from "./NameOnMap.tsx";
import type { SymbolView } from "./PlaceSymbols.tsx";

interface LabelsProps extends Omit<NamesView, "highlight" | "handedOver"> {
  readonly view: SymbolView;
}

/** Names on the map, placed anew when it comes to rest so that none covers another. */
export function Labels({ view, ...props }: LabelsProps) {
  const { highlight, hovered, pointed, onPick, onHover } = view;
  const map = useMap();
  // A change of scenario paints the marks before the names.
  const handedOver = useLate(view.handedOver);
  const names = usePlacedNames({ ...props, handedOver, highlight }, usePixelResets());
  useSteadyPane(props.viewport, names);

  useEffect(() => {
    const boxes = names.map(({ box }) => box);
    writeBoxes(nameBoxes, movedBoxes(boxes, map.containerPointToLayerPoint([0, 0])));
  }, [map, names]);

  // A label removed under the pointer fires no event.
  const hoveredPlace = useRef<PlaceId | null>(null);
  const hover = (place: PlaceId | null) => {
    hoveredPlace.current = place;
    onHover(place);
  };
  useEffect(() => {
    const { current: place } = hoveredPlace;
    if (place === null || names.some(({ label }) => label.place === place)) return;
    hoveredPlace.current = null;
    onHover(null);
  }, [names, onHover]);

  const pane = map.getPane("labels");
  if (pane === undefined) return null;
  return createPortal(
    names.map((name) => {
      const { id, place } = name.label;
      return (
        <NameOnMap
          key={id}
          name={name}
          mapWidthPx={map.getSize().x}
          emphasis={place === null ? null : highlightKindOf(place, highlight, hovered)}
          isPointed={place !== null && place === pointed}
          onPick={onPick}
          onHover={hover}
        />
      );
    }),
    pane,
  );
}
