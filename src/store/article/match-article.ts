import type { Fingerprint } from "../../content/fingerprint.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { hashText } from "./hash-text.ts";
import { type Line, readLines } from "./split-paragraphs.ts";
import type { GiveWay } from "./yield-to-browser.ts";

/** A part of the compared text, or of the article where the text lacks it. */
export type Piece =
  /** The very paragraph, normalised. */
  | { readonly kind: "matched"; readonly paragraph: number; readonly text: string }
  /** Stands where the paragraph belongs, between its neighbours, but reads otherwise. */
  | { readonly kind: "changed"; readonly paragraph: number; readonly text: string }
  | { readonly kind: "missing"; readonly paragraph: number }
  /** No paragraph of the article. */
  | { readonly kind: "extra"; readonly text: string }
  /** An advertisement marker, a newsletter call and the like. */
  | { readonly kind: "boilerplate"; readonly text: string };

/** What a text has of the article: every paragraph of both is accounted for once. */
export interface MatchReport {
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
  /** Whether the matched paragraphs stand in the article's order. */
  readonly isInOrder: boolean;
}

/** A run of lines that is a paragraph of the article. */
interface Hit {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly paragraph: number;
  readonly text: string;
}

/** A fingerprint's paragraphs by length and hash, less those found already. */
interface Sought {
  readonly longest: number;
  readonly lengths: ReadonlySet<number>;
  /** Paragraphs by hash, in order; an article may repeat itself. */
  readonly byHash: ReadonlyMap<string, number[]>;
}

function soughtOf({ paragraphs }: Fingerprint): Sought {
  const byHash = new Map<string, number[]>();
  for (const [paragraph, { hash }] of paragraphs.entries()) {
    byHash.set(hash, [...(byHash.get(hash) ?? []), paragraph]);
  }
  const lengths = new Set(paragraphs.map(({ length }) => length));
  return { longest: Math.max(...lengths), lengths, byHash };
}

/** The paragraph that some lines from one on are, taken from what is sought; null if none is. */
function takeHit(lines: readonly Line[], from: number, sought: Sought): Hit | null {
  let length = -1;
  for (let to = from; to < lines.length; to += 1) {
    length += 1 + (lines[to] as Line).length;
    if (length > sought.longest) return null;
    // Only a run of the right length is worth joining and hashing.
    if (!sought.lengths.has(length)) continue;
    const run = lines.slice(from, to + 1);
    const text = run.map((line) => line.text).join(" ");
    const paragraph = sought.byHash.get(hashText(text))?.shift();
    if (paragraph !== undefined) return { from, to: to + 1, paragraph, text };
  }
  return null;
}

async function findHits(
  lines: readonly Line[],
  fingerprint: Fingerprint,
  giveWay: GiveWay,
): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  const sought = soughtOf(fingerprint);
  for (let line = 0; line < lines.length && hits.length < fingerprint.paragraphs.length; ) {
    const hit = takeHit(lines, line, sought);
    if (hit !== null) hits.push(hit);
    line = hit?.to ?? line + 1;
    const pause = giveWay();
    if (pause !== undefined) await pause;
  }
  return hits;
}

/** A piece of the text that is no paragraph of the article. */
interface Stranger {
  readonly kind: "extra" | "boilerplate";
  text: string;
}

/**
 * The paragraphs of lines that are none of the article's, boilerplate marked: each line is
 * one, or each block between blank lines where the article's own run over several lines.
 */
async function strangersOf(
  lines: readonly Line[],
  byBlock: boolean,
  giveWay: GiveWay,
): Promise<readonly Stranger[]> {
  const strangers: Stranger[] = [];
  for (const { text, startsBlock } of lines) {
    const last = strangers.at(-1);
    if (isBoilerplate(text)) strangers.push({ kind: "boilerplate", text });
    else if (byBlock && !startsBlock && last?.kind === "extra") last.text += ` ${text}`;
    else strangers.push({ kind: "extra", text });
    const pause = giveWay();
    if (pause !== undefined) await pause;
  }
  return strangers;
}

/** What stands between two matched paragraphs, beside what should. */
function fillGap(between: readonly Stranger[], lacking: readonly number[]): readonly Piece[] {
  const extra = between.filter(({ kind }) => kind === "extra").length;
  // With as many strangers as lacking paragraphs each stands in the place of one. With more
  // or fewer it cannot be told which: then nothing is paired.
  if (extra !== lacking.length) {
    return [...lacking.map((paragraph): Piece => ({ kind: "missing", paragraph })), ...between];
  }
  const places = lacking.values();
  return between.map(({ kind, text }): Piece => {
    if (kind === "boilerplate") return { kind, text };
    return { kind: "changed", paragraph: places.next().value as number, text };
  });
}

/**
 * Compares a text with the article's fingerprint. A paragraph is matched if whole lines of
 * the text, normalised, are exactly it; nothing is matched by likeness.
 * @param giveWay awaited between pieces of work, so that a text of any size can be compared
 */
export async function matchArticle(
  text: string,
  fingerprint: Fingerprint,
  giveWay: GiveWay,
): Promise<MatchReport> {
  const lines = await readLines(text, giveWay);
  const hits = await findHits(lines, fingerprint, giveWay);
  const byBlock = hits.some(({ from, to }) => to - from > 1);
  const found = new Set(hits.map(({ paragraph }) => paragraph));
  const pieces: Piece[] = [];
  const textEnd = {
    from: lines.length,
    to: lines.length,
    paragraph: fingerprint.paragraphs.length,
  };
  let before = { to: 0, paragraph: -1 };
  for (const hit of [...hits, { ...textEnd, text: null }]) {
    const lacking: number[] = [];
    for (let paragraph = before.paragraph + 1; paragraph < hit.paragraph; paragraph += 1) {
      if (!found.has(paragraph)) lacking.push(paragraph);
      found.add(paragraph);
    }
    const between = await strangersOf(lines.slice(before.to, hit.from), byBlock, giveWay);
    // Without any of its paragraphs nothing stands in a place of the article.
    const isElsewhere = hits.length === 0;
    const filled = isElsewhere ? [...fillGap([], lacking), ...between] : fillGap(between, lacking);
    for (const piece of filled) pieces.push(piece);
    if (hit.text !== null) {
      pieces.push({ kind: "matched", paragraph: hit.paragraph, text: hit.text });
    }
    before = hit;
  }
  const order = hits.map(({ paragraph }) => paragraph);
  const isInOrder = order.every((paragraph, index) => paragraph > (order[index - 1] ?? -1));
  return { pieces, isInOrder };
}
