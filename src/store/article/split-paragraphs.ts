import { cutText } from "../../i18n/cut-text.ts";
import { normaliseText } from "./normalise-text.ts";
import type { GiveWay } from "./yield-to-browser.ts";

/** A line of text that is not empty. */
export interface Line {
  /** Normalised; of an overlong line only the beginning. */
  readonly text: string;
  /** Length of the normalised line in UTF-16 units; infinite for an overlong one. */
  readonly length: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly startsBlock: boolean;
}

/** No line of an article is longer, in UTF-16 units; what is, is not worth normalising. */
const longestLine = 20_000;
const shownOfOverlong = 300;

/** The normalised lines of a text of any size, blank ones left out. */
export async function readLines(text: string, giveWay: GiveWay): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;
  let afterBlank = true;
  let start = 0;
  while (start < text.length) {
    const end = lineEnd.exec(text)?.index ?? text.length;
    const isOverlong = end - start > longestLine;
    const whole = text.slice(start, end);
    const line = normaliseText(isOverlong ? cutText(whole, shownOfOverlong) : whole);
    if (line !== "") {
      const length = isOverlong ? Number.POSITIVE_INFINITY : line.length;
      lines.push({ text: line, length, startsBlock: afterBlank });
    }
    afterBlank = line === "";
    start = end === text.length ? end : lineEnd.lastIndex;
    const pause = giveWay();
    if (pause !== undefined) await pause;
  }
  return lines;
}
