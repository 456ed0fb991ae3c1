import { describe, expect, test } from "vitest";
import { timelineEventIds } from "../../../src/content/timeline-events.ts";
import { eventSets, eventsOf, setWith, yearOf } from "../../../src/panels/timeline/event-sets.ts";

describe("the sets of events", () => {
  test.each(eventSets)("%s has no event twice and keeps the order of dates", (set) => {
    const ids = eventsOf(set);
    expect(ids).toEqual(timelineEventIds.filter((id) => ids.includes(id)));
  });

  test.each(timelineEventIds)("%s is in the set that a link to it shows", (id) => {
    expect(eventsOf(setWith(id))).toContain(id);
  });

  test("those after the article are of 2019 or younger", () => {
    expect(eventsOf("later").every((id) => yearOf(id) >= 2019)).toBe(true);
    expect(eventsOf("later").length).toBeLessThan(eventsOf("all").length);
  });
});
