import type { MessageId } from "../../i18n/messages.ts";
import type { Administration } from "../../scenario/control.ts";
import type { HighlightKind } from "../highlight.ts";
import type { symbolShapes } from "../symbols/point-shapes.ts";

/** One line of the legend: a mark of the map, drawn by the same class and attributes. */
export interface LegendMark {
  readonly id: string;
  readonly label: MessageId;
  readonly className: string;
  readonly shape: "area" | "line" | "circle" | keyof typeof symbolShapes;
  readonly standing: Administration | null;
  readonly emphasis: HighlightKind;
}

const plain = { standing: null, emphasis: null } as const;

/** Every mark the map can show, in the order of the legend. */
export const legendMarks = {
  passing: {
    id: "passing",
    label: "standing.passes-to-japan",
    className: "island",
    shape: "area",
    standing: "passes-to-japan",
    emphasis: null,
  },
  administered: {
    id: "administered",
    label: "standing.administered-by-russia",
    className: "island",
    shape: "area",
    standing: "administered-by-russia",
    emphasis: null,
  },
  seaOfJapan: {
    id: "sea-of-JP",
    label: "legend.seaOfJapan",
    className: "sea-zone sea-of-JP",
    shape: "area",
    ...plain,
  },
  seaOfRussia: {
    id: "sea-of-RU",
    label: "legend.seaOfRussia",
    className: "sea-zone sea-of-RU",
    shape: "area",
    ...plain,
  },
  equidistance: {
    id: "equidistance",
    label: "legend.equidistance",
    className: "sea-line sea-equidistance",
    shape: "line",
    ...plain,
  },
  equidistanceToday: {
    id: "equidistance-today",
    label: "legend.equidistanceToday",
    className: "sea-line sea-equidistance-today",
    shape: "line",
    ...plain,
  },
  limit12: {
    id: "limit-12",
    label: "legend.limit12",
    className: "sea-line sea-limit-12",
    shape: "line",
    ...plain,
  },
  limit200: {
    id: "limit-200",
    label: "legend.limit200",
    className: "sea-line sea-limit-200",
    shape: "line",
    ...plain,
  },
  seaEdge: {
    id: "sea-edge",
    label: "legend.seaEdge",
    className: "sea-line sea-edge",
    shape: "line",
    ...plain,
  },
  baseArea: {
    id: "base-area",
    label: "legend.baseArea",
    className: "base-area",
    shape: "circle",
    ...plain,
  },
  baseSmall: {
    id: "base-small",
    label: "legend.baseSmall",
    className: "base-dot",
    shape: "facility",
    ...plain,
  },
  settlement: {
    id: "settlement",
    label: "legend.settlement",
    className: "point",
    shape: "dot",
    ...plain,
  },
  landmark: {
    id: "landmark",
    label: "legend.landmark",
    className: "point point-cape",
    shape: "dot",
    ...plain,
  },
  selected: {
    id: "selected",
    label: "legend.selected",
    className: "island",
    shape: "area",
    standing: null,
    emphasis: "selected",
  },
  lit: {
    id: "lit",
    label: "legend.lit",
    className: "island",
    shape: "area",
    standing: null,
    emphasis: "lit",
  },
  listed: {
    id: "listed",
    label: "legend.listed",
    className: "island",
    shape: "area",
    standing: null,
    emphasis: "lit",
  },
  contradicted: {
    id: "contradicted",
    label: "legend.contradicted",
    className: "island",
    shape: "area",
    standing: null,
    emphasis: "contradicted",
  },
  bothSides: {
    id: "both-sides",
    label: "legend.bothSides",
    className: "island",
    shape: "area",
    standing: null,
    emphasis: "both-sides",
  },
  oneSide: {
    id: "one-side",
    label: "legend.oneSide",
    className: "island",
    shape: "area",
    standing: null,
    emphasis: "one-side",
  },
  measured: {
    id: "measured",
    label: "legend.measured",
    className: "measured-line",
    shape: "line",
    ...plain,
  },
  overlaid: {
    id: "overlaid",
    label: "legend.overlaid",
    className: "overlaid",
    shape: "area",
    ...plain,
  },
} as const satisfies Record<string, LegendMark>;
