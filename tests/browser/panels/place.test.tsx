import { figures } from "virtual:figures";
import { expect, test } from "vitest";
import { claimIds } from "../../../src/content/claims.ts";
import { groupIds } from "../../../src/content/place.ts";
import { PlacePanel } from "../../../src/panels/place/PlacePanel.tsx";
import { PlacesPanel } from "../../../src/panels/place/PlacesPanel.tsx";
import { renderPanel } from "../render-panel.tsx";

test("a place tells who administers it under the scenario of the view", async () => {
  const screen = await renderPanel(<PlacePanel id="shikotan" />, { query: "?scenario=1956" });
  const panel = screen.getByRole("article", { name: "Shikotan" });
  await expect.element(panel).toHaveTextContent("would be handed over");
  await expect.element(panel).toHaveTextContent("Japanese 色丹");
});

test.each(groupIds)("%s tells how far Hokkaido is, as it is published", async (group) => {
  const { container } = await renderPanel(<PlacePanel id={group} />);
  const value = figures[`distance-${group}-hokkaido`]?.value ?? 0;
  const km = Number(Number(value.toFixed(1)).toPrecision(3));
  await expect
    .poll(() => container.querySelector(".head-figures")?.textContent)
    .toContain(`about ${km} km`);
});

test.each([
  ["habomai", "From Cape Nosappu to Signalny (Kaigara)3.7 km"],
  ["shikotan", "From Cape Nosappu73.3 km"],
] as const)("the distance from the cape to %s says where it ends", async (id, printed) => {
  const { container } = await renderPanel(<PlacePanel id={id} />);
  await expect.poll(() => container.querySelector(".facts")?.textContent).toContain(printed);
});

test("the rank of an island among the four is that of its land", async () => {
  const { container } = await renderPanel(<PlacePanel id="shikotan" />);
  await expect.poll(() => container.querySelectorAll(".value-row").length).toBeGreaterThan(3);
  const [chart] = container.querySelectorAll(".value-bars");
  const names = [...(chart?.querySelectorAll("dt") ?? [])].map((name) => name.textContent);
  expect(names).toEqual(["Iturup", "Kunashir", "Shikotan", "Habomai"]);
  expect(chart?.querySelector("[data-current=true]")?.textContent).toContain("Shikotan");
  expect(chart?.querySelector("figcaption")?.textContent).toBe("Third in size");
});

test("a handover of the reader's own says what it means for an island, and nothing of a base", async () => {
  const query = "?scenario=own&hold=habomai,kunashir";
  const kunashir = await renderPanel(<PlacePanel id="kunashir" />, { query });
  const panel = kunashir.getByRole("article");
  await expect.element(panel).toHaveTextContent("Russia would hand over Kunashir (Kunashiri)");
  await kunashir.unmount();
  const base = await renderPanel(<PlacePanel id="kadena-air-base" />, { query });
  await expect.element(base.getByRole("article")).not.toHaveTextContent("Your own");
});

test.each([
  ["signalny", "habomai", "The same as for Habomai."],
  ["kurilsk", "iturup", "The same as for Iturup (Etorofu)."],
  ["kadena-air-base", "okinawa", "The same as for Okinawa."],
] as const)("%s leads to %s for what a scenario means", async (id, whole, sentence) => {
  const screen = await renderPanel(<PlacePanel id={id} />, { query: "?scenario=1956" });
  const status = () => screen.container.querySelector(".meaning p");
  await expect.poll(() => status()?.textContent).toBe(sentence);
  expect(status()?.querySelector("a")?.dataset["opens"]).toBe(whole);
});

test("an islet’s claims are those of its group, to which it leads", async () => {
  const { container } = await renderPanel(<PlacePanel id="yuri" />);
  await expect.poll(() => container.querySelectorAll("[data-opens=habomai]").length).toBe(2);
  expect(container.querySelectorAll(".claim-entry")).toHaveLength(0);
});

test("what came after the article is the last of a note, with its badge", async () => {
  const { container } = await renderPanel(<PlacePanel id="nemuro" />);
  const texts = () => [...container.querySelectorAll(".prose")];
  await expect.poll(() => texts().length).toBe(3);
  const marked = texts().map((text) => text.querySelector(".later-mark") !== null);
  expect(marked).toEqual([false, false, true]);
});

test("the way back is named after the list that it leads to", async () => {
  const screen = await renderPanel(<PlacePanel id="iturup" />, {
    query: "?panel=timeline&place=iturup",
  });
  await screen.getByRole("button", { name: "Back to Timeline" }).click();
  expect(window.location.search).toBe("?panel=timeline");
});

test("a place of the list leads to its panel, and stays in the view's scenario", async () => {
  const screen = await renderPanel(<PlacesPanel />, { query: "?scenario=four" });
  const link = screen.getByRole("link", { name: "Iturup", exact: true });
  await expect.element(link).toHaveAttribute("href", expect.stringContaining("scenario=four"));
  await link.click();
  expect(window.location.search).toBe("?scenario=four&place=iturup");
});

test("the claims that say most of a place stand outside the fold, in the article's order", async () => {
  const { container } = await renderPanel(<PlacePanel id="shikotan" />);
  const seen = () =>
    [...container.querySelectorAll(".claim-entry")]
      .filter((entry) => entry.closest("details") === null)
      .map((entry) => entry.querySelector("a")?.dataset["opens"]);
  await expect.poll(() => seen().length).toBe(3);
  expect(seen()).toEqual(expect.arrayContaining(["p5-four-islands", "p11-habomai-shikotan"]));
  expect(seen()).toEqual(claimIds.filter((id) => seen().includes(id)));
});

test("a facility leads with its area and rank, and has its place in the dispute below", async () => {
  const { container } = await renderPanel(<PlacePanel id="futenma-air-station" />);
  const values = () =>
    [...container.querySelectorAll(".head-value")].map((value) => value.textContent);
  await expect
    .poll(values)
    .toEqual([expect.stringMatching(/ ha$/), expect.stringMatching(/ of 32$/)]);
  const [figures, status] = [".head-figures", ".meaning"].map((part) =>
    container.querySelector(part),
  );
  if (!figures || !status) throw new Error("The panel lacks a part");
  const order = figures.compareDocumentPosition(status);
  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("a figure's date that its label has is not said again", async () => {
  const { container } = await renderPanel(<PlacePanel id="shikotan" />);
  const people = () =>
    [...container.querySelectorAll(".head-figures > div")].find((entry) =>
      entry.textContent?.includes("Residents, 2018"),
    );
  await expect.poll(() => people()?.textContent?.match(/2018/g)).toHaveLength(1);
});
