import type { MeasuringText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { type EndName, endNames, type Measure } from "../../state/measure-link.ts";
import { useView } from "../../state/view-context.ts";
import { PlaceSelect } from "../places/PlaceSelect.tsx";
import { endWords } from "./measuring-words.ts";

interface MeasureEndsProps {
  readonly ends: Measure;
  readonly text: MeasuringText;
}

/** The two ends, chosen from lists, and swapped. */
export function MeasureEnds({ ends, text }: MeasureEndsProps) {
  const messages = useMessages();
  const { acts } = useView();
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
            value={end.kind === "place" ? end.id : null}
            positionLabel={endWords(end, text, messages)}
            onChoose={(id) =>
              acts.choose({ kind: "measure", ...ends, [name]: { kind: "place", id } })
            }
          />
        );
      })}
      <button
        type="button"
        className="button"
        onClick={() => acts.choose({ kind: "measure", start: ends.end, end: ends.start })}
      >
        <span aria-hidden="true">⇅</span> {measure.swap}
      </button>
    </section>
  );
}
