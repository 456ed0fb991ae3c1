import type { Limits } from "./limits.ts";
import type { Weights } from "./weigh-parts.ts";

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

/**
 * Holds weights against limits. A late part without a limit is a fault, so that somebody
 * decides what it is worth; so is a limit for a part that is gone.
 */
export function judgeWeights({ first, late }: Weights, limits: Limits): Verdict {
  const line = (name: string, bytes: number, limitKb: number): Line => ({
    name,
    bytes,
    limitBytes: limitKb * bytesPerKb,
  });
  const lateLines = [...late].flatMap(([name, { scriptBytes, styleBytes }]) => {
    const limitKb = limits.lateKb[name];
    return limitKb === undefined ? [] : [line(name, scriptBytes + styleBytes, limitKb)];
  });
  const lines = [
    line("first load, script", first.scriptBytes, limits.firstScriptKb),
    line("first load, styles", first.styleBytes, limits.firstStyleKb),
    ...lateLines.sort((a, b) => b.bytes - a.bytes),
  ];
  const over = lines
    .filter(({ bytes, limitBytes }) => bytes > limitBytes)
    .map(
      ({ name, bytes, limitBytes }) =>
        `${name} has ${kbText(bytes)}, ${kbText(bytes - limitBytes)} over its ${kbText(limitBytes)}.`,
    );
  const unlimited = [...late]
    .filter(([name]) => limits.lateKb[name] === undefined)
    .map(
      ([name, { scriptBytes, styleBytes }]) =>
        `${name} adds ${kbText(scriptBytes + styleBytes)} and has no limit; state one in tests/budget/limits.ts.`,
    );
  const gone = Object.keys(limits.lateKb)
    .filter((name) => !late.has(name))
    .map((name) => `${name} has a limit but is no late part of the build any more.`);
  return { lines, faults: [...over, ...unlimited, ...gone] };
}
