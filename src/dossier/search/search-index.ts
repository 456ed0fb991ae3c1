import MiniSearch, { type SearchOptions } from "minisearch";
import { fold, tokensOf, typosIn } from "./tokens.ts";

type HitKind =
  | "place"
  | "scenario"
  | "contradiction"
  | "claim"
  | "event"
  | "term"
  | "page"
  | "note"
  | "source";

/** Something that can be found. */
export interface SearchDocument {
  readonly kind: HitKind;
  /** Id of the place, claim, term and so on; a note has its place's. */
  readonly id: string;
  /** What it is called, in every script; counts most. */
  readonly names: readonly string[];
  readonly text: string;
  /** Orders what has the same name, or begins with the same letters; 0 where it is not given. */
  readonly renown?: number;
}

/** Something found. */
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
}

/** The hits of one kind, best first, as many as are shown. */
export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  /** How many there are. */
  readonly total: number;
}

/** What a search found: the group with the best hit first, notes and sources last. */
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
  scenario: 2,
  term: 1.6,
  contradiction: 1.4,
  claim: 1.3,
  event: 1.2,
  page: 1,
  note: 1,
  source: 0.6,
};

/** Kinds that come after all others, however well they match. */
const lastKinds: readonly HitKind[] = ["note", "source"];

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

/** Hits, each once, in the order of their first. */
function unique(hits: readonly Hit[]): readonly Hit[] {
  return [...new Map(hits.map((hit) => [`${hit.kind}:${hit.id}`, hit])).values()];
}

/** Sorts hits into groups. A note is left out where its place is there. */
function group(hits: readonly Hit[]): readonly HitGroup[] {
  const places = new Set(hits.filter(({ kind }) => kind === "place").map(({ id }) => id));
  const groups = new Map<HitKind, Hit[]>();
  for (const hit of hits) {
    if (hit.kind === "note" && places.has(hit.id)) continue;
    groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  }
  return [...groups]
    .sort(([a], [b]) => lastKinds.indexOf(a) - lastKinds.indexOf(b))
    .map(([kind, all]) => ({ kind, hits: all.slice(0, mostOfKind), total: all.length }));
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
      return typeof value === "object" ? value.join(" ") : `${value}`;
    },
    tokenize: tokensOf,
    processTerm: (token) => token,
  });
  index.addAll(documents.map((each) => ({ ...each, key: `${each.kind}:${each.id}` })));
  const byKey = new Map(documents.map((each) => [`${each.kind}:${each.id}`, each]));
  const namesOf = new Map([...byKey].map(([key, { names }]) => [key, names.map(fold)]));
  /** 2 for what has exactly that name, 1 for what begins with it, 0 for the rest. */
  const closeness = (key: string, folded: string): number => {
    const names = namesOf.get(key) ?? [];
    if (names.includes(folded)) return 2;
    return names.some((name) => name.startsWith(folded)) ? 1 : 0;
  };
  const find = (typed: string, options: SearchOptions): readonly Hit[] => {
    const folded = fold(typed.trim());
    const ranked = index.search(typed, options).map(({ id }) => {
      const key = id as string;
      const close = closeness(key, folded);
      return { key, close, renown: close === 0 ? 0 : (byKey.get(key)?.renown ?? 0) };
    });
    return ranked
      .sort((a, b) => b.close - a.close || b.renown - a.renown)
      .map(({ key }) => hitOf(key));
  };

  return (typed) => {
    if (tokensOf(typed).length === 0 && typed.trim() === "") return { isFound: true, groups: [] };
    for (const tier of tiers) {
      const hits = find(typed, tier);
      if (hits.length === 0) continue;
      // Where only a note has all of the words, what has some of them may be what is looked for.
      const isAside = hits.every(({ kind }) => lastKinds.includes(kind));
      const more = isAside ? find(typed, { ...tier, combineWith: "OR" }) : [];
      return { isFound: true, groups: group(unique([...hits, ...more])) };
    }
    const alike = find(typed, likeness).slice(0, mostSuggested);
    return { isFound: false, groups: group(alike.length > 0 ? alike : useful) };
  };
}
