import { largeFacilityHa } from "../../content/facility-size.ts";
import { handoverOf } from "../../content/handover.ts";
import { groupIds } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { Handover } from "../../content/scenarios.ts";
import { type Administration, administrationOf } from "../../scenario/control.ts";
import type { SeaLines } from "../../scenario/sea-lines.ts";
import { highlightsList, type ViewState } from "../../url/view.ts";
import type { Highlight, HighlightKind } from "../highlight.ts";
import type { PlacesOnMap } from "../use-places-on-map.ts";
import { type LegendMark, legendMarks } from "./legend-marks.ts";

/** What is drawn and in view. */
export interface Drawn {
  readonly visible: readonly PlaceId[];
  readonly zoom: number;
  readonly bases: PlacesOnMap["bases"];
  /** The lines of the sea that are drawn; null for none. */
  readonly seaLines: SeaLines | null;
  readonly highlight: Highlight;
}

/** Up to this zoom the edge of the study window may be on screen. */
const edgeZoom = 7;

/** How the disputed groups in view are administered, under each scenario that is drawn. */
function administrationsInView(
  visible: readonly PlaceId[],
  handovers: readonly Handover[],
): Set<Administration> {
  return new Set(
    groupIds
      .filter((id) => visible.includes(id))
      .flatMap((group) => handovers.map((handover) => administrationOf(group, handover))),
  );
}

/** The marks that are on screen, in the order of the legend. */
export function marksOnScreen(drawn: Drawn, view: ViewState): readonly LegendMark[] {
  const { visible, zoom, bases, seaLines, highlight } = drawn;
  const choices = [view.scenario, ...(view.compare === null ? [] : [view.compare])];
  const handovers = choices.map((choice) => handoverOf(choice, view.hold));
  const administrations = administrationsInView(visible, handovers);
  const hasSea = seaLines !== null;
  const hasLine = (line: keyof SeaLines) => hasSea && seaLines[line].length > 0;
  const shownBases = view.hide.includes("bases")
    ? []
    : bases.filter(({ properties }) => visible.includes(properties.id));
  const isSmall = ({ properties }: (typeof bases)[number]) => properties.areaHa < largeFacilityHa;
  const highlightKinds = new Set(highlight.places.values());
  const hasHighlight = (kind: NonNullable<HighlightKind>) =>
    highlightKinds.has(kind) && !highlightsList(view);
  const kinds = new Set(view.hide.includes("places") ? [] : visible.map((id) => placeOf(id).kind));
  const shown: readonly [LegendMark, boolean][] = [
    [legendMarks.passing, administrations.has("passes-to-japan")],
    [legendMarks.administered, administrations.has("administered-by-russia")],
    [legendMarks.seaOfJapan, hasSea && handovers.some(({ length }) => length > 0)],
    [legendMarks.seaOfRussia, hasSea && handovers.some(({ length }) => length < groupIds.length)],
    [legendMarks.equidistance, hasLine("equidistance")],
    [legendMarks.equidistanceToday, hasLine("equidistanceToday")],
    [legendMarks.limit12, hasLine("limit12")],
    [legendMarks.limit200, hasLine("limit200")],
    [legendMarks.seaEdge, hasSea && zoom < edgeZoom],
    [legendMarks.baseArea, !shownBases.every(isSmall)],
    [legendMarks.baseSmall, shownBases.some(isSmall)],
    [legendMarks.settlement, kinds.has("capital") || kinds.has("city") || kinds.has("town")],
    [legendMarks.landmark, kinds.has("cape") || kinds.has("airport")],
    [legendMarks.selected, view.selection.kind === "place"],
    [legendMarks.lit, hasHighlight("lit") || view.panel === "article"],
    [legendMarks.listed, highlightsList(view)],
    [legendMarks.contradicted, hasHighlight("contradicted")],
    [legendMarks.bothSides, hasHighlight("both-sides")],
    [legendMarks.oneSide, hasHighlight("one-side")],
    [legendMarks.measured, view.selection.kind === "measure"],
    [legendMarks.overlaid, view.selection.kind === "overlay"],
  ];
  return shown.flatMap(([mark, isShown]) => (isShown ? [mark] : []));
}

/** The marks that the one-line key explains: who administers, or at Okinawa what the circles are. */
export function keyMarks(
  marks: readonly LegendMark[],
  isAtOkinawa: boolean,
): readonly LegendMark[] {
  const { passing, administered, baseArea, baseSmall } = legendMarks;
  const wanted: readonly LegendMark[] = isAtOkinawa
    ? [baseArea, baseSmall]
    : [passing, administered];
  return marks.filter((mark) => wanted.includes(mark));
}
