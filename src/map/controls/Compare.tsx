import { type KeyboardEvent, type PointerEvent, useEffect, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { ChoiceId } from "../../content/scenarios.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { joinPanes, splitPanes } from "../split-panes.ts";

/** Steps of the divider in per cent of the map's width: by arrow key, and by button or page key. */
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

/** The divider between two scenarios on one map: left the chosen one, right the other. */
export function Compare({ compare }: { readonly compare: ChoiceId }) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const scenarios = useContentText().scenarios;
  const [percent, setPercent] = useState(50);
  useSplit(percent);
  const move = (to: number) => setPercent(withinMap(to));
  const [left, right] = [scenarios[view.scenario].name, scenarios[compare].name];

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
        <span className="divider-name divider-left">{left}</span>
        <span className="divider-grip" aria-hidden="true">
          ⇔
        </span>
        <span className="divider-name divider-right">{right}</span>
      </div>
      <div className="compare-buttons" data-control>
        <button
          type="button"
          className="map-button"
          aria-label={t("compare.left")}
          onClick={() => move(percent - largeStep)}
        >
          ◂
        </button>
        <button
          type="button"
          className="map-button"
          aria-label={t("compare.right")}
          onClick={() => move(percent + largeStep)}
        >
          ▸
        </button>
        <button type="button" className="button" onClick={() => actions.compareWith(null)}>
          {t("compare.end")}
        </button>
      </div>
    </>
  );
}
