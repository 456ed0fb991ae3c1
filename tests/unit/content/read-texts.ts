import { core } from "../../../src/content/text/en/core.ts";
import { en } from "../../../src/content/text/en.ts";
import early from "../../../src/i18n/messages/en.json" with { type: "json" };
import late from "../../../src/i18n/messages/late/en.json" with { type: "json" };

/** What is read together: one place, claim, event, term and so on. */
export interface TextEntry {
  /** Where it stands, as `timeline/1855-shimoda-treaty`. */
  readonly path: string;
  /** Its sentences in the order in which they are read. */
  readonly texts: readonly string[];
}

/** The sentences below a value; functions are called with letters for their numbers and names. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn(value("A", "B", "C"));
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function entriesOf(part: string, entries: object): readonly TextEntry[] {
  return Object.entries(entries).map(([id, value]) => ({
    path: `${part}/${id}`,
    texts: textsIn(value),
  }));
}

/** Every text that readers meet, in English, by what is read together. */
export async function readTexts(): Promise<readonly TextEntry[]> {
  const [
    notes,
    summaries,
    claims,
    desk,
    scenarios,
    declaration,
    timeline,
    terms,
    story,
    origin,
    evidence,
    corrections,
    measuring,
  ] = await Promise.all([
    en.notes(),
    en.summaries(),
    en.claims(),
    en.claimDesk(),
    en.scenarios(),
    en.declaration(),
    en.timeline(),
    en.terms(),
    en.story(),
    en.origin(),
    en.evidence(),
    en.corrections(),
    en.measuring(),
  ]);
  const { readings, silences, contradictions, ...otherDesk } = desk;
  const { scenarios: scenarioTexts, ...otherScenarios } = scenarios;
  return [
    ...entriesOf("core", core),
    ...entriesOf("note", notes),
    ...entriesOf("summary", summaries),
    ...Object.keys(claims).map((id) => ({
      path: `claim/${id}`,
      texts: [claims[id as keyof typeof claims], ...textsIn(readings[id as keyof typeof readings])],
    })),
    ...entriesOf("silence", silences),
    ...entriesOf("contradiction", contradictions),
    ...entriesOf("desk", otherDesk),
    ...entriesOf("scenario", scenarioTexts),
    ...entriesOf("scenarios", otherScenarios),
    { path: "declaration", texts: textsIn(declaration) },
    ...entriesOf("event", timeline),
    ...entriesOf("term", terms),
    ...entriesOf("story", story),
    { path: "origin", texts: textsIn(origin) },
    ...entriesOf("evidence", evidence),
    ...entriesOf("correction", corrections),
    ...entriesOf("measuring", measuring),
  ];
}

/** Every message of the interface by its key. */
export const messages: Readonly<Record<string, string>> = { ...early, ...late };
