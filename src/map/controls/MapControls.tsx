import { type RefObject, useLayoutEffect, useState } from "react";
import { LazyBoundary } from "../../components/LazyBoundary.tsx";
import { Loading } from "../../components/Loading.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import { largeFacilityHa } from "../../content/facility-size.ts";
import type { PlaceId } from "../../content/places.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { withLateMessages } from "../../i18n/messages.ts";
import { maxZoom } from "../../url/camera-param.ts";
import { useView } from "../../url/view-context.ts";
import type { BoundsToFit } from "../fit-bounds.ts";
import { okinawaBounds } from "../region-bounds.ts";
import { isAtOkinawa as showsOkinawa } from "../theatre.ts";
import type { Viewport } from "../use-viewport.ts";
import { BackCard } from "./BackCard.tsx";
import { CreditLine } from "./CreditLine.tsx";
import { Inset } from "./Inset.tsx";
import { MapButtons } from "./MapButtons.tsx";
import { MapKey } from "./MapKey.tsx";
import { type Drawn, keyMarks, marksOnScreen } from "./marks-on-screen.ts";
import { PlaceListbox } from "./PlaceListbox.tsx";
import type { PopoverName } from "./popover-ids.ts";
import { ScaleBar } from "./ScaleBar.tsx";

const LayersPanel = lazyComponent(
  () => withLateMessages(import("./LayersPanel.tsx")),
  "LayersPanel",
);
const MoreMenu = lazyComponent(() => withLateMessages(import("./MoreMenu.tsx")), "MoreMenu");

/** Says on the region which theatre it shows, as the choice of scenario is outside the live map. */
function useTheatreMark(region: RefObject<HTMLElement | null>, isAtOkinawa: boolean): void {
  useLayoutEffect(() => {
    region.current?.toggleAttribute("data-okinawa", isAtOkinawa);
  }, [region, isAtOkinawa]);
}

interface MapControlsProps extends Omit<Drawn, "zoom"> {
  readonly region: RefObject<HTMLElement | null>;
  readonly viewport: Viewport;
  readonly index: PlaceIndex;
  readonly active: PlaceId | null;
  readonly onActive: (id: PlaceId | null) => void;
  /** Shows the four islands again. */
  readonly onReset: () => void;
  readonly onShow: (target: BoundsToFit) => void;
}

/** All that lies over the live map, and what its buttons open: one box at a time. */
export function MapControls(props: MapControlsProps) {
  const { region, viewport, index, visible, bases, active, onActive, onReset, onShow } = props;
  const { view } = useView();
  const { zoom, bounds } = viewport;
  const [open, setOpen] = useState<PopoverName | null>(null);
  const { lng, lat } = bounds.getCenter();
  const isAtOkinawa = showsOkinawa([lng, lat], zoom);
  useTheatreMark(region, isAtOkinawa);
  const marks = marksOnScreen({ ...props, zoom }, view);
  const smallCount = bases.filter(({ properties }) => properties.areaHa < largeFacilityHa).length;
  const close = () => setOpen(null);
  const toggle = (name: PopoverName) => setOpen((last) => (last === name ? null : name));
  const showOkinawa = () => onShow({ bounds: okinawaBounds, maxZoom });

  return (
    <>
      {isAtOkinawa && <BackCard onBack={onReset} />}
      <PlaceListbox places={visible} active={active} onActive={onActive} />
      <MapButtons zoom={zoom} onReset={onReset} open={open} onToggle={toggle} />
      <LazyBoundary message="map.toolFailed" fallback={<Loading isHidden />}>
        {open === "layers" && <LayersPanel marks={marks} smallCount={smallCount} onClose={close} />}
        {open === "more" && (
          <MoreMenu
            region={region}
            index={index}
            zoom={zoom}
            isAtOkinawa={isAtOkinawa}
            onReset={onReset}
            onJump={isAtOkinawa ? onReset : showOkinawa}
            onLayers={() => setOpen("layers")}
            onClose={close}
          />
        )}
      </LazyBoundary>
      <ScaleBar viewport={viewport} />
      <MapKey
        marks={keyMarks(marks, isAtOkinawa)}
        smallCount={smallCount}
        isOpen={open === "layers"}
        onLayers={() => toggle("layers")}
      />
      <Inset viewport={viewport} onIslands={onReset} onOkinawa={showOkinawa} />
      <CreditLine isOpen={open === "credits"} onToggle={() => toggle("credits")} />
    </>
  );
}
