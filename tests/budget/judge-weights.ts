import type { Limits } from "./limits.ts";
import type { FileWeights } from "./weigh-files.ts";
import type { PartWeights } from "./weigh-parts.ts";

/** One thing with a limit. */
interface Line {
  readonly name: string;
  readonly bytes: number;
  readonly limitBytes: number;
}

/** Every weight beside its limit, and what is wrong, in words. */
export interface Verdict {
  readonly lines: readonly Line[];
  readonly faults: readonly string[];
}

const bytesPerKb = 1000;

/** Bytes as kB with two decimals, so that a few bytes over a limit show. */
export function kbText(bytes: number): string {
  return `${(bytes / bytesPerKb).toFixed(2)} kB`;
}

function line(name: string, bytes: number, limitKb: number): Line {
  return { name, bytes, limitBytes: limitKb * bytesPerKb };
}

/**
 * Holds files against their limits. One without a limit is a fault, so that somebody decides; so is a
 * limit of a file that is gone.
 */
function judgeKind(
  weights: ReadonlyMap<string, number>,
  limitsKb: Readonly<Record<string, number>>,
): Verdict {
  const lines = [...weights].flatMap(([name, bytes]) => {
    const limitKb = limitsKb[name];
    return limitKb === undefined ? [] : [line(name, bytes, limitKb)];
  });
  const unlimited = [...weights]
    .filter(([name]) => limitsKb[name] === undefined)
    .map(
      ([name, bytes]) =>
        `${name} adds ${kbText(bytes)} and has no limit; state one in tests/budget/limits.ts.`,
    );
  const gone = Object.keys(limitsKb)
    .filter((name) => !weights.has(name))
    .map((name) => `${name} has a limit but is no file of the build any more.`);
  return { lines: lines.sort((a, b) => b.bytes - a.bytes), faults: [...unlimited, ...gone] };
}

/** Holds all weights against their limits. */
export function judgeWeights(
  { first, late, pages, firstData }: PartWeights & FileWeights,
  limits: Limits,
): Verdict {
  const lateLines = [...late].map(([name, { scriptBytes, styleBytes }]) =>
    line(name, scriptBytes + styleBytes, limits.latePartKb),
  );
  const kinds = [judgeKind(pages, limits.pageKb), judgeKind(firstData, limits.firstDataKb)];
  const lines = [
    line("first load, script", first.scriptBytes, limits.firstScriptKb),
    line("first load, styles", first.styleBytes, limits.firstStyleKb),
    ...kinds.flatMap((kind) => kind.lines),
    ...lateLines.sort((a, b) => b.bytes - a.bytes),
  ];
  const over = lines
    .filter(({ bytes, limitBytes }) => bytes > limitBytes)
    .map(
      ({ name, bytes, limitBytes }) =>
        `${name} has ${kbText(bytes)}, ${kbText(bytes - limitBytes)} over its ${kbText(limitBytes)}.`,
    );
  return { lines, faults: [...over, ...kinds.flatMap(({ faults }) => faults)] };
}
