import { labelsOf } from "../content/publishers.ts";
import { sourceIds, sources } from "../content/sources.ts";
import { timelineText } from "../content/text/en/timeline.ts";
import { timelineEventIds, timelineEvents } from "../content/timeline-events.ts";
import { annotations } from "./annotations.ts";
import { claimList } from "./claim-list.ts";

/** What not every source has stands in its entry all the same. */
const unknown = { licence: null, accessed: null, archivedUrl: null, noAddress: null };

function list(entries: readonly object[]): string {
  return `${JSON.stringify(entries, null, 1)}\n`;
}

/** Content as the files the site serves for reuse, by name: lists by id, English text. */
export function contentFiles(): Readonly<Record<string, string>> {
  return {
    "claims.json": list(claimList()),
    "annotations.jsonld": `${JSON.stringify(annotations(), null, 1)}\n`,
    "sources.json": list(
      sourceIds.map((id) => ({
        id,
        ...unknown,
        ...sources[id],
        publisherLabels: labelsOf(sources[id].publisher),
      })),
    ),
    "timeline.json": list(
      timelineEventIds.map((id) => ({ id, ...timelineEvents[id], ...timelineText[id] })),
    ),
  };
}
