import type { ClaimId } from "../../content/claims.ts";
import type { Span } from "../../content/fingerprint.ts";

/** Words in a row that carry the same claims. */
export interface Run {
  readonly text: string;
  /** The claims that these words carry, the one they lead to at the end; empty for other words. */
  readonly claims: readonly ClaimId[];
}

/** Runs in a row that lead to the same claim, the innermost there; null for words of no claim. */
export interface Stretch {
  readonly claim: ClaimId | null;
  readonly runs: readonly Run[];
}

/**
 * Divides a paragraph where a claim's words begin or end. Spans may nest, and then words lead to the
 * inner claim, or overlap, and then those of both lead to the claim that ends first.
 * @param spans offsets in UTF-16 units, `end` exclusive
 */
export function stretchesOf(text: string, spans: readonly (readonly [ClaimId, Span])[]): Stretch[] {
  const inner = [...spans].sort(([, a], [, b]) => b.end - a.end || a.start - b.start);
  const cuts = [0, text.length, ...inner.flatMap(([, { start, end }]) => [start, end])];
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  const stretches: { claim: ClaimId | null; runs: Run[] }[] = [];
  for (const [index, from] of ordered.slice(0, -1).entries()) {
    const to = ordered[index + 1] as number;
    const claims = inner
      .filter(([, { start, end }]) => start <= from && to <= end)
      .map(([id]) => id);
    const claim = claims.at(-1) ?? null;
    const run = { text: text.slice(from, to), claims };
    const last = stretches.at(-1);
    if (last?.claim === claim) last.runs.push(run);
    else stretches.push({ claim, runs: [run] });
  }
  return stretches;
}
