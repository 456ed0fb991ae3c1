import MiniSearch, { type SearchOptions } from "minisearch";
import { fold, tokensOf, typosIn } from "./tokens.ts";

type HitKind = "place" | "claim" | "term" | "note" | "source";

/** Something that can be found. */
export interface SearchDocument {
  readonly kind: HitKind;
  /** Id of the place, claim, term or source; a note has its place's. */
  readonly id: string;
  /** What it is called, in every script; counts most. */
  readonly names: readonly string[];
  readonly text: string;
}

/** Something found. */
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
}

/** The hits of one kind, best first. */
export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
}

/** What a search found, the group with the best hit first. */
export interface Found {
  /** Whether every word was found as written, or nearly; else the hits are only suggestions. */
  readonly isFound: boolean;
  readonly groups: readonly HitGroup[];
}

const mostOfKind = 8;
const mostSuggested = 6;

/** A place is looked for more often than a source that names it. */
const weights: Readonly<Record<HitKind, number>> = {
  place: 2,
  term: 1.6,
  claim: 1.3,
  note: 1,
  source: 0.6,
};

/** The kind and the id of a document, from its key. */
function hitOf(key: string): Hit {
  const [kind, id] = key.split(":") as [HitKind, string];
  return { kind, id };
}

const strict: SearchOptions = {
  boost: { names: 6 },
  boostDocument: (key) => weights[hitOf(key as string).kind],
  prefix: true,
  combineWith: "AND",
};

/** From every word as written, or begun, to any word nearly so; the first that finds anything counts. */
const tiers: readonly SearchOptions[] = [
  strict,
  { ...strict, fuzzy: typosIn },
  { ...strict, combineWith: "OR" },
  { ...strict, combineWith: "OR", fuzzy: typosIn },
];

/** Names that are alike by about half of their letters, for a search that finds nothing. */
const likeness: SearchOptions = {
  fields: ["names"],
  combineWith: "OR",
  prefix: true,
  fuzzy: (token) => (typosIn(token) > 0 ? 0.45 : false),
  maxFuzzy: 4,
};

/** Sorts hits into groups. A note is left out where its place is there. */
function group(hits: readonly Hit[]): readonly HitGroup[] {
  const places = new Set(hits.filter(({ kind }) => kind === "place").map(({ id }) => id));
  const groups = new Map<HitKind, Hit[]>();
  for (const { kind, id } of hits) {
    if (kind === "note" && places.has(id)) continue;
    const ofKind = groups.get(kind) ?? [];
    groups.set(kind, ofKind);
    if (ofKind.length < mostOfKind) ofKind.push({ kind, id });
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}

/**
 * Makes a search over documents.
 * @param useful what is suggested where nothing is even alike
 * @returns a function from what was typed to what was found; nothing for an empty search
 */
export function createSearch(
  documents: readonly SearchDocument[],
  useful: readonly Hit[],
): (typed: string) => Found {
  const index = new MiniSearch<SearchDocument & { readonly key: string }>({
    idField: "key",
    fields: ["names", "text"],
    extractField: (document, field) => {
      const value = document[field as keyof typeof document];
      return typeof value === "string" ? value : value.join(" ");
    },
    tokenize: tokensOf,
    processTerm: (token) => token,
  });
  index.addAll(documents.map((each) => ({ ...each, key: `${each.kind}:${each.id}` })));
  /** The keys of what has exactly that name: they come first. */
  const calledSo = new Map<string, Set<string>>();
  for (const { kind, id, names } of documents) {
    for (const name of names.map(fold)) {
      calledSo.set(name, new Set([...(calledSo.get(name) ?? []), `${kind}:${id}`]));
    }
  }
  const find = (typed: string, options: SearchOptions): readonly Hit[] => {
    const exact = calledSo.get(fold(typed.trim()));
    const keys = index.search(typed, options).map(({ id: key }) => key as string);
    const isExact = (key: string) => exact?.has(key) === true;
    return [...keys.filter(isExact), ...keys.filter((key) => !isExact(key))].map(hitOf);
  };

  return (typed) => {
    if (tokensOf(typed).length === 0 && typed.trim() === "") return { isFound: true, groups: [] };
    for (const tier of tiers) {
      const hits = find(typed, tier);
      if (hits.length > 0) return { isFound: true, groups: group(hits) };
    }
    const alike = find(typed, likeness).slice(0, mostSuggested);
    return { isFound: false, groups: group(alike.length > 0 ? alike : useful) };
  };
}
