import { type TimelineEventId, timelineEventIds } from "../../content/timeline-events.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { type EventSet, eventsOf, yearOf } from "./event-sets.ts";

/* Pixels of the drawing: each event is a step over the line, in the column of its year. */
const width = 364;
const stepPx = 6;
const columnPx = 4;
const lineY = 70;
const labelY = 86;

const firstYear = Math.min(...timelineEventIds.map(yearOf));
const lastYear = Math.max(...timelineEventIds.map(yearOf));

function xOf(year: number): number {
  return ((year - firstYear) / (lastYear - firstYear)) * (width - columnPx) + columnPx / 2;
}

const columns = [...new Set(timelineEventIds.map(yearOf))].map((year) => ({
  year,
  ids: timelineEventIds.filter((id) => yearOf(id) === year),
}));
const fullest = columns.reduce((most, each) => (each.ids.length > most.ids.length ? each : most));

/** The years under the line: where it begins, the landings, and where it ends. */
const labelled = [
  [firstYear, "start"],
  [yearOf("1945-iturup-landing"), "middle"],
  [lastYear, "end"],
] as const;

interface EventAxisProps {
  readonly set: EventSet;
  /** The event that is read; null for none. */
  readonly open: TimelineEventId | null;
}

/** All events per year over a line, those of a set dark, the one that is read marked. */
export function EventAxis({ set, open }: EventAxisProps) {
  const { t } = useMessages();
  const shown = eventsOf(set);
  const declarationYear = yearOf("1956-joint-declaration");
  const declarationX = xOf(declarationYear);
  const declarations = columns.find(({ year }) => year === declarationYear)?.ids.length ?? 0;
  const years = { from: `${firstYear}`, to: `${lastYear}`, year: `${fullest.year}` };
  return (
    <svg
      className="event-axis"
      viewBox={`0 0 ${width} ${labelY + 4}`}
      role="img"
      aria-label={t("timeline.axis", { ...years, count: fullest.ids.length })}
    >
      <path
        className="axis-declaration"
        d={`M${declarationX} 2V${lineY - declarations * stepPx - 1}`}
      />
      <text className="axis-title" x={declarationX - 5} y={11} textAnchor="end">
        {t("timeline.declaration", { year: `${declarationYear}` })}
      </text>
      {columns.map(({ year, ids }) =>
        ids.map((id, index) => (
          <rect
            key={id}
            className="axis-event"
            data-shown={shown.includes(id)}
            x={xOf(year) - columnPx / 2}
            y={lineY - (index + 1) * stepPx}
            width={columnPx}
            height={stepPx - 1}
          />
        )),
      )}
      <path className="axis-line" d={`M0 ${lineY}H${width}`} />
      {open !== null && (
        <path className="axis-open" d={`M${xOf(yearOf(open))} ${lineY + 2}l4 6h-8z`} />
      )}
      {labelled.map(([year, anchor]) => (
        <text
          key={year}
          x={anchor === "start" ? 0 : anchor === "end" ? width : xOf(year)}
          y={labelY}
          textAnchor={anchor}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
