import type { MeasuringText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Measurement } from "../../scenario/measure.ts";
import type { Measure } from "../../url/measure-param.ts";
import { bearingWords, endWords, kmWords, nauticalMileWords } from "./measuring-words.ts";

/** A measured distance and its ends. */
export interface MeasurementProps {
  readonly ends: Measure;
  readonly measurement: Measurement;
  readonly text: MeasuringText;
}

/** The figures of a distance in words, as they are shown, announced and cited. */
export function useDistanceWords({ ends, measurement, text }: MeasurementProps) {
  const tools = useMessages();
  const { km, bearing } = measurement;
  return {
    from: endWords(ends.start, text, tools),
    to: endWords(ends.end, text, tools),
    km: kmWords(km, tools),
    nauticalMiles: nauticalMileWords(km, text, tools),
    bearing: bearing === null ? "" : bearingWords(bearing, text, tools),
  };
}
