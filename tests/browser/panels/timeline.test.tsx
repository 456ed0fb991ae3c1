import { expect, test } from "vitest";
import { timelineText } from "../../../src/content/text/en/timeline.ts";
import { timelineEventIds } from "../../../src/content/timeline-events.ts";
import { eventsOf } from "../../../src/panels/timeline/event-sets.ts";
import { TimelinePanel } from "../../../src/panels/timeline/TimelinePanel.tsx";
import { hover } from "../../../src/store/hover.ts";
import { viewActions } from "../../../src/url/view-actions.ts";
import { renderPanel } from "../render-panel.tsx";

type Screen = Awaited<ReturnType<typeof renderPanel>>;

const entries = (screen: Screen) => screen.getByRole("listitem").elements();
const openEntries = (screen: Screen) =>
  [...screen.container.querySelectorAll("details[open] h3")].map((each) => each.textContent ?? "");
const heading = (screen: Screen, id: keyof typeof timelineText) =>
  screen.getByRole("heading", { level: 3, name: new RegExp(timelineText[id].title) });
const set = (screen: Screen, name: RegExp) => screen.getByRole("button", { name });

test("the turning points come first; all events and those after the article are a press away", async () => {
  const screen = await renderPanel(<TimelinePanel />);
  expect(entries(screen)).toHaveLength(eventsOf("turning").length);
  await expect.element(set(screen, /turning/)).toHaveAttribute("aria-pressed", "true");
  await set(screen, /^All/).click();
  expect(entries(screen)).toHaveLength(timelineEventIds.length);
  await set(screen, /^After/).click();
  expect(entries(screen)).toHaveLength(eventsOf("later").length);
  await expect.element(set(screen, /turning/)).toHaveAttribute("aria-pressed", "false");
});

test("one entry is open at a time, and its groups are marked on the map while it is", async () => {
  const screen = await renderPanel(<TimelinePanel />);
  expect(openEntries(screen)).toEqual([]);
  await heading(screen, "1855-shimoda-treaty").click();
  await expect.poll(() => openEntries(screen)).toHaveLength(1);
  expect(hover.read().places).toHaveLength(4);
  await heading(screen, "1956-joint-declaration").click();
  await expect.poll(() => openEntries(screen)[0]).toMatch(/Joint Declaration/);
  expect(openEntries(screen)).toHaveLength(1);
  await expect.poll(() => hover.read().places).toEqual(["habomai", "shikotan"]);
  await heading(screen, "1956-joint-declaration").click();
  await expect.poll(() => openEntries(screen)).toEqual([]);
  await expect.poll(() => hover.read().places).toEqual([]);
});

test("an event that meant nothing for the four says only what happened", async () => {
  const screen = await renderPanel(<TimelinePanel />, {
    query: "?panel=timeline&entry=1956-ratification",
  });
  const open = screen.container.querySelector("details[open] .event-body");
  expect(open?.querySelectorAll("p")).toHaveLength(2);
  expect(open?.querySelector(".event-effect")).toBeNull();
});

test("nothing stays marked once the panel is gone, or the open entry is not listed", async () => {
  const screen = await renderPanel(<TimelinePanel />);
  await heading(screen, "1956-joint-declaration").click();
  await expect.poll(() => hover.read().places).toHaveLength(2);
  await set(screen, /^After/).click();
  await expect.poll(() => hover.read().places).toEqual([]);
  await set(screen, /turning/).click();
  await expect.poll(() => hover.read().places).toHaveLength(2);
  await screen.unmount();
  expect(hover.read().places).toEqual([]);
});

test.each([
  ["1956-joint-declaration", /turning/],
  ["1998-kawana-proposal", /^All/],
  ["2019-okinawa-referendum", /^After/],
] as const)("a link to %s opens it in a set that has it", async (id, name) => {
  const screen = await renderPanel(<TimelinePanel />, { query: `?panel=timeline&entry=${id}` });
  await expect.element(set(screen, name)).toHaveAttribute("aria-pressed", "true");
  expect(openEntries(screen)).toEqual([expect.stringContaining(timelineText[id].title)]);
});

test("another entry asked for while the timeline is read opens in its turn", async () => {
  const screen = await renderPanel(<TimelinePanel />, { query: "?panel=timeline" });
  viewActions.selectPanel("timeline", "1998-kawana-proposal");
  await expect.poll(() => openEntries(screen)[0]).toMatch(/Kawana/);
});

test("a link to an event there is not says so", async () => {
  const screen = await renderPanel(<TimelinePanel />, { query: "?panel=timeline&entry=2077-x" });
  await expect.element(screen.getByText(/2077-x/)).toBeInTheDocument();
  expect(entries(screen)).toHaveLength(eventsOf("turning").length);
});
