import { figures } from "virtual:figures";
import { expect, test } from "vitest";
import { ScenarioPanel } from "../../../src/panels/scenario/ScenarioPanel.tsx";
import { renderPanel } from "../render-panel.tsx";

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

test("land and sea of a scenario are the published figures", async () => {
  const { container } = await renderPanel(<ScenarioPanel />, { query: "?scenario=1956" });
  await expect.poll(() => container.querySelector(".state-table")).not.toBeNull();
  const text = container.querySelector(".state-table")?.textContent;
  for (const id of ["land-1956-jp", "eez-200-1956-ru", "eez-200-change-1956-jp"] as const) {
    expect(text).toContain(whole.format(Math.abs(figures[id].value)));
  }
});

test("today nothing changes hands, and a treaty without a handover is told", async () => {
  const screen = await renderPanel(<ScenarioPanel />, { query: "?scenario=today" });
  await expect
    .element(screen.getByRole("heading", { name: "A treaty without a handover" }))
    .toBeInTheDocument();
  expect(screen.container.querySelectorAll(".share-part")).toHaveLength(0);
});

test("ticking an island makes a scenario of one's own, proposed by nobody", async () => {
  const screen = await renderPanel(<ScenarioPanel />, { query: "?panel=scenario&scenario=1956" });
  const kunashir = screen.getByRole("checkbox", { name: "Kunashir (Kunashiri)" });
  const shikotan = screen.getByRole("checkbox", { name: "Shikotan" });
  await expect.element(shikotan).toBeChecked();
  await kunashir.click();
  await shikotan.click();
  expect(window.location.search).toContain("scenario=own");
  expect(window.location.search).toMatch(/hold=habomai(,|%2C)kunashir/);
  await expect.element(screen.getByText("your own, proposed by nobody")).toBeInTheDocument();
});

test("a combination that was proposed says by whom", async () => {
  const screen = await renderPanel(<ScenarioPanel />, {
    query: "?panel=scenario&scenario=own&hold=habomai,shikotan,kunashir",
  });
  await expect.element(screen.getByText(/in the Mainichi of 28 September 2006/)).toBeVisible();
  expect(screen.getByText("your own, proposed by nobody").elements()).toEqual([]);
});

test("ticks that equal a known scenario lead to it", async () => {
  const screen = await renderPanel(<ScenarioPanel />, { query: "?panel=scenario&scenario=today" });
  await screen.getByRole("checkbox", { name: "Habomai" }).click();
  await screen.getByRole("checkbox", { name: "Shikotan" }).click();
  expect(window.location.search).toBe("?scenario=1956&panel=scenario");
});

test("one's own scenario is compared with a known one", async () => {
  const screen = await renderPanel(<ScenarioPanel />, {
    query: "?panel=scenario&scenario=own&hold=iturup",
  });
  await screen.getByRole("radio", { name: "1956 declaration" }).click({ force: true });
  expect(window.location.search).toContain("compare=1956");
  expect(window.location.search).toContain("hold=iturup");
});

test("the first condition of the declaration leads to the quoted Article 9", async () => {
  const { container } = await renderPanel(<ScenarioPanel />, { query: "?scenario=1956" });
  await expect.poll(() => container.querySelector("#article-9 blockquote")).not.toBeNull();
  const [first, ...rest] = container.querySelectorAll(".condition");
  expect(first?.querySelector("a")?.hash).toBe("#article-9");
  for (const condition of rest) expect(condition.querySelector("a")?.host).not.toBe(location.host);
});

test("what came after the article stands apart from what the scenario leaves open", async () => {
  const screen = await renderPanel(<ScenarioPanel />, { query: "?scenario=today" });
  await screen.getByText("After the article (2)").click();
  await expect.element(screen.getByText(/invasion of Ukraine/)).toBeVisible();
});
