import { useEffect } from "react";
import { officialDistance } from "../../content/official-distances.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Measurement } from "../../scenario/measure.ts";
import { announce } from "../../store/announcement.ts";
import type { Measure, MeasureEnd } from "../../url/measure-param.ts";
import { isShore, toleranceKmOf } from "./measured-ends.ts";
import { endWords, positionWords } from "./measuring-words.ts";
import { OfficialComparison } from "./OfficialComparison.tsx";
import { type MeasurementProps, useDistanceWords } from "./use-distance-words.ts";

function officialOf({ start, end }: Measure) {
  return start.kind === "place" && end.kind === "place" ? officialDistance(start.id, end.id) : null;
}

/** What was measured: distance, bearing, from where to where, and the official figure. */
export function MeasureResult(props: MeasurementProps) {
  const { ends, measurement, text } = props;
  const tools = useMessages();
  const words = useDistanceWords(props);
  const { measure } = text;
  const isApart = measurement.bearing !== null;
  const announcement = isApart
    ? measure.announcement(words)
    : measure.noDistance(words.from, words.to);
  useEffect(() => announce(announcement), [announcement]);
  if (!isApart) return <p className="lead">{announcement}</p>;

  /** Where exactly it begins or ends: on a shore, at a mark, or at a point. */
  const spotWords = (end: MeasureEnd, position: Measurement["from"]) => {
    const name = endWords(end, text, tools);
    if (end.kind === "position") return name;
    const where = positionWords(position, text, tools);
    return isShore(end) ? measure.shoreOf(name, where) : measure.markOf(name, where);
  };
  const rows = [
    [measure.bearing, words.bearing],
    [measure.measuredFrom, spotWords(ends.start, measurement.from)],
    [measure.measuredTo, spotWords(ends.end, measurement.to)],
  ] as const;
  const official = officialOf(ends);
  return (
    <section className="section" aria-label={measure.result}>
      <p className="measured">
        <strong className="measured-km">{words.km}</strong>{" "}
        <span className="measured-nm">{words.nauticalMiles}</span>
      </p>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {official !== null && (
          <OfficialComparison
            official={official}
            km={measurement.km}
            toleranceKm={toleranceKmOf(ends)}
            text={text}
          />
        )}
      </dl>
    </section>
  );
}
