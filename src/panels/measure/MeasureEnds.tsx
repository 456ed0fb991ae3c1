import type { MeasuringText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { type EndName, endNames, hokkaidoCoast, type Measure } from "../../url/measure-param.ts";
import { useView } from "../../url/view-context.ts";
import { PlaceSelect } from "../parts/PlaceSelect.tsx";
import { endWords } from "./measuring-words.ts";

interface MeasureEndsProps {
  readonly ends: Measure;
  readonly text: MeasuringText;
}

const opposite: Readonly<Record<EndName, EndName>> = { start: "end", end: "start" };

/** The two ends, chosen from lists, and swapped. */
export function MeasureEnds({ ends, text }: MeasureEndsProps) {
  const messages = useMessages();
  const { actions } = useView();
  const { measure } = text;
  const labels: Readonly<Record<EndName, string>> = { start: measure.from, end: measure.to };
  return (
    <section className="section measure-ends" aria-label={measure.ends}>
      {endNames.map((name) => {
        const end = ends[name];
        return (
          <PlaceSelect
            key={name}
            label={labels[name]}
            value={end.kind === "position" ? null : end.id}
            positionLabel={endWords(end, text, messages)}
            onChoose={(id) =>
              actions.select({ kind: "measure", ...ends, [name]: { kind: "place", id } })
            }
            {...(ends[opposite[name]].kind !== "coast" && {
              other: {
                id: hokkaidoCoast.id,
                label: measure.hokkaidoCoast,
                onChoose: () => actions.select({ kind: "measure", ...ends, [name]: hokkaidoCoast }),
              },
            })}
          />
        );
      })}
      <button
        type="button"
        className="button"
        onClick={() => actions.select({ kind: "measure", start: ends.end, end: ends.start })}
      >
        {measure.swap}
      </button>
    </section>
  );
}
