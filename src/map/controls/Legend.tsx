import { useState } from "react";
import { handoverOf } from "../../content/handover.ts";
import { groupIds } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { administrationOf } from "../../scenario/control.ts";
import type { SeaLines } from "../../scenario/sea-lines.ts";
import { highlightsList, type ViewState } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";
import type { Highlight } from "../highlight.ts";
import { sideNames } from "../labels/side-labels.ts";
import { shapePath, symbolShapes } from "../symbols/point-shapes.ts";
import type { PlacesOnMap } from "../use-places-on-map.ts";
import { type LegendMark, legendMarks } from "./legend-marks.ts";
import { SeaLayers } from "./SeaLayers.tsx";

interface LegendProps {
  readonly visible: readonly PlaceId[];
  readonly zoom: number;
  readonly bases: PlacesOnMap["bases"];
  /** The lines of the sea that are drawn; null for none. */
  readonly seaLines: SeaLines | null;
  readonly highlight: Highlight;
}

/** From this zoom on the circles of true area are large enough to be seen. */
const areaZoom = 9.5;

/** Up to this zoom the edge of the study window may be on screen. */
const edgeZoom = 7;

/** The marks that are on screen now. */
function marksOnScreen(props: LegendProps, view: ViewState): LegendMark[] {
  const { visible, zoom, bases, seaLines, highlight } = props;
  const isVisible = new Set(visible);
  const groups = groupIds.filter((id) => isVisible.has(id));
  const drawn = [view.scenario, ...(view.compare === null ? [] : [view.compare])];
  const standings = new Set(
    groups.flatMap((group) =>
      drawn.map((choice) => administrationOf(group, handoverOf(choice, view.hold))),
    ),
  );
  const hasSea = seaLines !== null;
  const hasLine = (line: keyof SeaLines) => hasSea && seaLines[line].length > 0;
  const visibleBases = bases.filter(({ properties }) => isVisible.has(properties.id));
  const hasBases = visibleBases.length > 0;
  const kinds = new Set(visible.map((id) => placeOf(id).kind));
  const shown: readonly [LegendMark, boolean][] = [
    [legendMarks.passing, standings.has("passes-to-japan")],
    [legendMarks.administered, standings.has("administered-by-russia")],
    [legendMarks.seaPassing, hasSea && drawn.some((scenario) => scenario !== "today")],
    [legendMarks.seaOfJapan, hasSea],
    [legendMarks.seaOfRussia, hasSea],
    [legendMarks.equidistance, hasLine("equidistance")],
    [legendMarks.equidistanceToday, hasLine("equidistanceToday")],
    [legendMarks.limit12, hasLine("limit12")],
    [legendMarks.limit200, hasLine("limit200")],
    [legendMarks.seaEdge, hasSea && zoom < edgeZoom],
    [legendMarks.base, hasBases],
    [
      legendMarks.approximate,
      visibleBases.some(({ properties }) => properties.confidence !== "high"),
    ],
    [legendMarks.baseArea, hasBases && zoom >= areaZoom],
    [legendMarks.settlement, kinds.has("capital") || kinds.has("city") || kinds.has("town")],
    [legendMarks.landmark, kinds.has("cape") || kinds.has("airport")],
    [legendMarks.selected, view.selection.kind === "place"],
    [legendMarks.lit, view.selection.kind === "claim" || view.panel === "article"],
    [legendMarks.listed, highlightsList(view)],
    [legendMarks.firstSide, view.selection.kind === "contradiction"],
    [legendMarks.secondSide, view.selection.kind === "contradiction"],
    [legendMarks.difference, highlight.differing.size > 0],
    [legendMarks.measured, view.selection.kind === "measure"],
    [legendMarks.overlaid, view.selection.kind === "overlay"],
  ];
  return shown.flatMap(([mark, isShown]) => (isShown ? [mark] : []));
}

function Swatch({ className, shape, standing, emphasis }: LegendMark) {
  const state = { "data-standing": standing, "data-emphasis": emphasis };
  return (
    <svg className="swatch" width="28" height="18" aria-hidden="true" focusable="false">
      {shape === "area" ? (
        <rect className={className} {...state} x="3" y="3" width="22" height="12" />
      ) : shape === "line" ? (
        <path className={className} {...state} d="M1 9H27" />
      ) : shape === "circle" ? (
        <circle className={className} {...state} cx="14" cy="9" r="7" />
      ) : (
        <path className={className} {...state} d={shapePath(symbolShapes[shape], 14, 9)} />
      )}
    </svg>
  );
}

/** The key to the marks that are on screen. */
export function Legend(props: LegendProps) {
  const { t } = useMessages();
  const { view } = useView();
  const marks = marksOnScreen(props, view);
  const [first = "", second = ""] = sideNames(view.selection, t);
  // Read once: after that it is the reader who opens and closes it.
  const [startsOpen] = useState(
    () => window.matchMedia("(min-width: 60rem) and (min-height: 30rem)").matches,
  );
  return (
    <>
      <details className="legend" data-control open={startsOpen}>
        <summary>{t("legend.heading")}</summary>
        <ul>
          {marks.map((mark) => (
            <li key={mark.id}>
              <Swatch {...mark} />
              {t(mark.label, { first, second })}
            </li>
          ))}
        </ul>
        <SeaLayers />
      </details>
      {/* What the map stays clear of: the legend at its longest, as its lines come and go. */}
      <div className="legend-reserve" data-covers />
    </>
  );
}
