/**
 * The value below which a share of the values lies, by nearest rank.
 * @param share from 0 to 1
 * @throws Error where there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(Math.ceil(share * sorted.length), 1);
  const value = sorted[rank - 1];
  if (value === undefined) throw new Error("There is no quantile of nothing");
  return value;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const lower = quantile(values, 0.5);
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? lower;
  return (lower + upper) / 2;
}

/** The median of a figure of several visits, or the like; null where none of them has it. */
export function medianOf<T>(
  items: readonly T[],
  figure: (item: T) => number | null,
): number | null {
  const values = items.map(figure).filter((value) => value !== null);
  return values.length === 0 ? null : median(values);
}
