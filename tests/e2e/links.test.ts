import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";

/** The cursor over a point of the page: of what lies there, or of the layer that it has laid over itself. */
function cursorAt(page: Page, x: number, y: number): Promise<string> {
  return page.evaluate(
    ([x, y]) => {
      const element = document.elementFromPoint(x, y);
      if (element === null) throw new Error("Nothing lies there");
      const layer = getComputedStyle(element, "::after");
      const isOver = layer.content !== "none" && layer.pointerEvents === "auto";
      return (isOver ? layer : getComputedStyle(element)).cursor;
    },
    [x, y] as const,
  );
}

describe("the address", () => {
  test("restores scenario, place, panel and theme", async () => {
    const page = await at("?scenario=four&place=iturup&panel=claims&theme=dark");
    await expect(explorer.scenario(page, "All four islands")).toBeChecked();
    const panel = explorer.panel(page, "Iturup");
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(explorer.tab(page, "Places")).toHaveAttribute("aria-selected", "true");
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe("rgb(23, 26, 29)");
    await expect
      .poll(() => queryOf(page))
      .toBe("?scenario=four&place=iturup&panel=claims&theme=dark");
  });

  test("holds the scenario alone while nothing else is chosen", async () => {
    const page = await at("?scenario=1956");
    await explorer.scenario(page, "Today").check();
    await expect.poll(() => queryOf(page)).toBe("?scenario=today");
  });

  test("Back and Forward step through choices", async () => {
    const page = await at();
    await explorer.placeLink(page, "Shikotan").click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await explorer.scenario(page, "1956 declaration").check();
    await expect.poll(() => queryOf(page)).toContain("scenario=1956");
    await explorer.tab(page, "Claims").click();
    await expect(page.getByRole("heading", { name: /26 claims/ })).toBeVisible();

    await page.goBack();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect(explorer.scenario(page, "1956 declaration")).toBeChecked();
    await page.goBack();
    await expect(explorer.scenario(page, "Today")).toBeChecked();
    await page.goBack();
    await expect(explorer.panel(page, "Shikotan")).toBeHidden();
    await page.goForward();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test("choosing what is chosen already is no step", async () => {
    const page = await load();
    await explorer.placeLink(page, "Shikotan").click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    const steps = await page.evaluate(() => history.length);
    await explorer.scenario(page, "Today").click();
    await explorer.tab(page, "Claims").click();
    await explorer.tab(page, "Claims").click();
    await expect(page.getByRole("heading", { name: /26 claims/ })).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  });

  test("a link and a click on it lead to the same address", async () => {
    const page = await at("?place=shikotan");
    const link = page.getByRole("link", { name: /Two islands after the treaty/ });
    const href = await link.getAttribute("href");
    await link.click();
    await expect.poll(() => new URL(page.url()).search).toBe(href);
  });

  test("a choice made while the map flies is kept", async () => {
    const page = await at("?claim=p9-say-over-bases", { reducedMotion: "no-preference" });
    await explorer.placeLink(page, "Okinawa").click();
    await expect.poll(() => queryOf(page)).toContain("place=okinawa");
    await explorer.tab(page, "Places").click();
    await explorer.placeLink(page, "Shikotan").click();
    const options = explorer.listbox(page).getByRole("option");
    await expect(options.filter({ hasText: "Malokurilskoye" })).toBeAttached();
    await expect.poll(() => queryOf(page)).toBe("?place=shikotan");
  });

  test("panning changes the link without adding steps", async () => {
    const page = await load();
    const steps = await page.evaluate(() => history.length);
    const map = await explorer.map(page).boundingBox();
    if (map === null) throw new Error("The map has no box");
    const [x, y] = [map.x + map.width * 0.6, map.y + map.height * 0.65];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y - 60, { steps: 5 });
    await expect.poll(() => cursorAt(page, x - 120, y - 60)).toBe("grabbing");
    await page.mouse.up();
    await expect.poll(() => cursorAt(page, x - 120, y - 60)).toBe("grab");
    await expect.poll(() => queryOf(page)).toMatch(/^\?map=[\d.]+\/[\d.]+\/[\d.]+$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test("a link with a map part opens exactly there and stays as it is", async () => {
    const page = await at("?place=shikotan&map=6/35/135");
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect(explorer.listbox(page).getByRole("option", { name: "Tokyo" })).toBeAttached();
    await expect.poll(() => queryOf(page)).toBe("?place=shikotan&map=6/35/135");
  });

  test("the two theatres are one press apart", async () => {
    const page = await at();
    await page.getByRole("button", { name: "Show Okinawa" }).click();
    const options = explorer.listbox(page).getByRole("option");
    await expect(options.filter({ hasText: "Kadena Air Base" })).toBeAttached();
    await page.getByRole("button", { name: "Show the four islands" }).click();
    await expect(options.filter({ hasText: "Kunashir" }).first()).toBeAttached();
  });
});

describe("what a link cannot hold", () => {
  const garbage = [
    "?scenario=1957&place=atlantis&claim=p99-nothing&panel=attic&map=99/99/999&theme=pink",
    "?place=%F0%9F%92%A3%00%E2%80%AE&scenario[]=1956&__proto__=1&constructor=2",
    `?place=${"x".repeat(4000)}`,
    "?map=NaN/Infinity/-Infinity&map=8/44/146",
    "?place=<img src=x onerror=alert(1)>",
    "?%E0%A4%A",
  ];

  test.each(garbage)("%s is dropped with a notice, and the page works", async (query) => {
    const page = await load(query);
    const notice = page.locator(".notice");
    await expect(notice).toContainText("were ignored");
    await expect(explorer.status(page)).toContainText("ignored");
    await page.getByRole("button", { name: "Dismiss" }).press("Enter");
    await expect(notice).toBeHidden();
    await expect(page.getByRole("main")).toBeFocused();
    await explorer.tab(page, "Places").click();
    await explorer.placeLink(page, "Iturup").click();
    await expect(explorer.panel(page, "Iturup")).toBeVisible();
  });

  test("is told in a small part of the screen, however much it is", async () => {
    const parts = Array.from({ length: 60 }, (_, index) => `stray${index}=1`).join("&");
    const page = await load(`?${parts}`);
    await expect(page.getByRole("button", { name: "Dismiss" })).toBeInViewport({ ratio: 1 });
    await expect(explorer.tab(page, "Claims")).toBeInViewport({ ratio: 1 });
    const last = page
      .getByRole("listitem")
      .filter({ hasText: "“stray59” is not a setting of this atlas." });
    await expect(last).not.toBeInViewport();
    await page.getByRole("list").filter({ has: last }).focus();
    await page.keyboard.press("End");
    await expect(last).toBeInViewport();
  });

  test("what can be used is used, and the rest leaves the address", async () => {
    const page = await load("?scenario=1956&place=atlantis&fbclid=1");
    await expect(explorer.scenario(page, "1956 declaration")).toBeChecked();
    await expect(page.locator(".notice")).toContainText("“place” can’t be “atlantis”.");
    await expect(page.locator(".notice")).toContainText("“fbclid” is not a setting of this atlas.");
    await expect.poll(() => queryOf(page)).toBe("?scenario=1956");
  });
});
