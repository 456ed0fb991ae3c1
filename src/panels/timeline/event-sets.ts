import {
  type TimelineEventId,
  timelineEventIds,
  timelineEventOf,
} from "../../content/timeline-events.ts";

/** The choices of which events are listed, the first at the start. */
export const eventSets = ["turning", "all", "later"] as const;
export type EventSet = (typeof eventSets)[number];

/** The year an event began in. */
export function yearOf(id: TimelineEventId): number {
  return Number(timelineEventOf(id).when.from.slice(0, 4));
}

/** The events of a set, in order of date. */
export function eventsOf(set: EventSet): readonly TimelineEventId[] {
  if (set === "all") return timelineEventIds;
  return timelineEventIds.filter((id) => timelineEventOf(id)[set] === true);
}

/** The shortest set that has an event. */
export function setWith(id: TimelineEventId): EventSet {
  const { turning, later } = timelineEventOf(id);
  if (turning) return "turning";
  return later ? "later" : "all";
}
