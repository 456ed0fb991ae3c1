import { claimIds } from "../../content/claims.ts";
import { contradictionIds, contradictionOf } from "../../content/contradictions.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import { placeIds, placeOf } from "../../content/places.ts";
import { quotations } from "../../content/quotations.ts";
import { scenarioIds } from "../../content/scenarios.ts";
import { sourceIds, sources } from "../../content/sources.ts";
import { termIds } from "../../content/terms.ts";
import type { ContentText, CoreText } from "../../content/text/content-text.ts";
import { timelineEventIds, timelineEventOf } from "../../content/timeline-events.ts";
import type { SearchDocument } from "../../dossier/search/search-index.ts";
import type { MessageTools } from "../../i18n/use-messages.ts";
import { renownOf } from "./renown.ts";
import { sitePageIds, sitePageName } from "./site-pages.ts";

interface SearchedText {
  readonly core: CoreText;
  readonly summaries: Awaited<ReturnType<ContentText["summaries"]>>;
  readonly notes: Awaited<ReturnType<ContentText["notes"]>>;
  readonly claims: Awaited<ReturnType<ContentText["claims"]>>;
  readonly claimDesk: Awaited<ReturnType<ContentText["claimDesk"]>>;
  readonly timeline: Awaited<ReturnType<ContentText["timeline"]>>;
  readonly terms: Awaited<ReturnType<ContentText["terms"]>>;
}

/** The words of a message that are searched like names. */
function wordsOf(message: string): readonly string[] {
  return message.split("; ");
}

/** All that is searched but places, in the order of kinds and lists. */
function othersOf(
  { core, notes, claims, claimDesk, timeline, terms }: SearchedText,
  { t, formats }: Pick<MessageTools, "t" | "formats">,
): readonly SearchDocument[] {
  return [
    ...scenarioIds.map((id): SearchDocument => {
      const { name, announcement } = core.scenarios[id];
      const names = [name, ...wordsOf(t(`search.words.${id}`))];
      // Of equal names the one that the map shows comes first.
      return { kind: "scenario", id, names, text: announcement, renown: 1 };
    }),
    ...contradictionIds.map((id): SearchDocument => {
      const titles = contradictionOf(id)
        .sides.flat()
        .map((claim) => core.claimTitles[claim]);
      const text = [...titles, ...Object.values(claimDesk.contradictions[id])].join(" ");
      return { kind: "contradiction", id, names: [core.contradictions[id]], text };
    }),
    ...claimIds.map((id): SearchDocument => {
      const title = core.claimTitles[id];
      const { when, reading, reason, context } = claimDesk.readings[id];
      const searchedText = [claims[id], quotations[id], when, reading, reason, context].join(" ");
      return { kind: "claim", id, names: [title], text: searchedText };
    }),
    ...timelineEventIds.map((id): SearchDocument => {
      const { title, what, effect } = timeline[id];
      const { when, turning } = timelineEventOf(id);
      const text = [formats.interval(when.from, when.to), what, effect].join(" ");
      // Events are looked for by their year, too; the turning points of it come first.
      const names = [title, when.from.slice(0, 4)];
      return { kind: "event", id, names, text, renown: turning ? 1 : 0 };
    }),
    ...termIds.map((id): SearchDocument => {
      const { name, forms, definition } = terms[id];
      return { kind: "term", id, names: [name, ...forms], text: definition };
    }),
    ...sitePageIds.map((id): SearchDocument => {
      const names = [sitePageName(id, t), ...wordsOf(t(`search.words.${id}`))];
      return { kind: "page", id, names, text: "" };
    }),
    ...placeIds.map((id): SearchDocument => {
      const { note, later = "", caveats } = notes[id];
      return { kind: "note", id, names: [], text: [...note, later, ...caveats].join(" ") };
    }),
    ...sourceIds.map((id): SearchDocument => {
      const { title, publisher } = sources[id];
      return { kind: "source", id, names: [title], text: publisher };
    }),
  ];
}

/** Everything that can be found, as it is searched. */
export function searchDocuments(
  text: SearchedText,
  messages: Pick<MessageTools, "t" | "formats">,
): readonly SearchDocument[] {
  const others = othersOf(text, messages);
  const texts = others.map((each) => each.text);
  return [
    ...placeIds.map((id): SearchDocument => {
      const { names } = placeOf(id);
      const { facility } = particularsOf(id);
      const called = [names.en, names.alternative, names.ru, names.ja, facility?.fac];
      const known = called.filter((name) => typeof name === "string");
      const summary = text.summaries[id];
      return { kind: "place", id, names: known, text: summary, renown: renownOf(id, texts) };
    }),
    ...others,
  ];
}
