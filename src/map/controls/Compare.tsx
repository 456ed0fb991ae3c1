import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { Icon } from "../../components/Icon.tsx";
import { handoverOf } from "../../content/handover.ts";
import { groupIds } from "../../content/place.ts";
import type { ChoiceId } from "../../content/scenarios.ts";
import { useContentText } from "../../dossier/content-text.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { changesControl } from "../../scenario/control.ts";
import { useLinkCamera } from "../../url/use-url-state.ts";
import { useView } from "../../url/view-context.ts";
import { toLatLng } from "../projection.ts";
import { joinPanes, splitPanes } from "../split-panes.ts";
import type { Viewport } from "../use-viewport.ts";
import { CompareFlags } from "./CompareFlags.tsx";

/** Steps of the divider in per cent of the map's width: by arrow key, and by page key. */
const smallStep = 2;
const largeStep = 10;

/** How far a key moves the divider from where it is; null for keys that do not. */
function percentAfterKey({ key, shiftKey }: KeyboardEvent, percent: number): number | null {
  const step = shiftKey ? largeStep : smallStep;
  if (key === "ArrowLeft" || key === "ArrowDown") return percent - step;
  if (key === "ArrowRight" || key === "ArrowUp") return percent + step;
  if (key === "PageDown") return percent - largeStep;
  if (key === "PageUp") return percent + largeStep;
  if (key === "Home") return 0;
  return key === "End" ? 100 : null;
}

const withinMap = (percent: number) => Math.max(0, Math.min(100, Math.round(percent)));

/** Keeps the two sides apart at the divider while the map moves. */
function useSplit(percent: number): void {
  const map = useMap();
  useEffect(() => splitPanes(map, percent / 100), [map, percent]);
  useEffect(() => () => joinPanes(map), [map]);
  const follow = () => splitPanes(map, percent / 100);
  useMapEvents({ move: follow, viewreset: follow, zoomend: follow, resize: follow });
}

interface CompareProps {
  readonly compare: ChoiceId;
  readonly index: PlaceIndex;
  readonly viewport: Viewport;
}

/** Through the middle of the islands that differ, so that each side shows some, where that is in view. */
function useStart({ compare, index, viewport }: CompareProps): number {
  const map = useMap();
  const { view } = useView();
  const { scenario, hold } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the viewport says where islets lie
  return useMemo(() => {
    const [left, right] = [handoverOf(scenario, hold), handoverOf(compare, hold)];
    const boxes = groupIds
      .filter((group) => changesControl(group, left, right))
      .flatMap((group) => index.get(group)?.bbox ?? []);
    const lngs = boxes.filter((_, i) => i % 2 === 0);
    const width = map.getSize().x;
    if (lngs.length === 0 || width === 0) return 50;
    const middle = (Math.min(...lngs) + Math.max(...lngs)) / 2;
    const { x } = map.latLngToContainerPoint(toLatLng([middle, 0]));
    return x < 0 || x > width ? 50 : withinMap((x / width) * 100);
  }, [map, viewport, index, scenario, compare, hold]);
}

/** The divider between two scenarios on one map: left the chosen one, right the other. */
export function Compare(props: CompareProps) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const scenarios = useContentText().scenarios;
  const start = useStart(props);
  const [percent, setPercent] = useState(start);
  // From the first move of the divider or of the map on it stays where it is.
  const isHeld = useRef(false);
  const isMoved = useLinkCamera() !== null;
  useEffect(() => {
    if (!isHeld.current && !isMoved) setPercent(start);
  }, [start, isMoved]);
  useSplit(percent);
  const move = (to: number) => {
    isHeld.current = true;
    setPercent(withinMap(to));
  };
  const [left, right] = [scenarios[view.scenario].name, scenarios[props.compare].name];

  const onKeyDown = (event: KeyboardEvent) => {
    const to = percentAfterKey(event, percent);
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const frame = event.currentTarget.parentElement?.getBoundingClientRect();
    if (frame !== undefined) move(((event.clientX - frame.left) / frame.width) * 100);
  };

  return (
    <>
      <div
        className="divider"
        data-control
        role="slider"
        tabIndex={0}
        aria-label={t("compare.divider")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={t("compare.value", { percent, left, right })}
        style={{ left: `${percent}%` }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      >
        <span className="divider-grip" aria-hidden="true">
          <Icon name="back" />
          <Icon name="forward" />
        </span>
      </div>
      <CompareFlags
        percent={percent}
        left={left}
        right={right}
        onMove={(by) => move(percent + by)}
        onEnd={() => actions.compareWith(null)}
      />
    </>
  );
}
