import type { Page } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { ferryArticle } from "../fixtures/ferry-article.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { closePages, newPage, openAtlas, stopBrowser, untilDataCame } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const retry = (page: Page) => page.getByRole("button", { name: "Try again" });
const mapFailure = (page: Page) => page.getByText("The map has stopped working.");

/** Reads and chooses, as if there were no map. */
async function readOn(page: Page): Promise<void> {
  await explorer.tab(page, "Places").click();
  await explorer.placeLink(page, "Shikotan").click();
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  await explorer.scenario(page, "1956 declaration").check();
  await expect(explorer.panel(page, "Shikotan")).toContainText("passes to Japan");
}

/** Uses the map, which must be whole: marks, keys and choice. */
async function useMap(page: Page): Promise<void> {
  await expect
    .poll(() => placesMarked(page, "standing", "administered-by-russia"))
    .toContain("iturup");
  await explorer.listbox(page).focus();
  await page.keyboard.press("Home");
  const before = queryOf(page);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => queryOf(page)).not.toBe(before);
}

describe("a map that breaks", () => {
  test("leaves places, claims and scenarios to read", async () => {
    const { page } = await newPage();
    await page.addInitScript(() => {
      // The map, and nothing else on the page, watches its size.
      class Broken {
        constructor() {
          throw new Error("broken on purpose");
        }
      }
      Object.defineProperty(window, "ResizeObserver", { value: Broken });
    });
    await page.goto(inject("siteUrl"));
    await expect(page.getByText("The map has stopped working.")).toBeVisible();
    await explorer.placeLink(page, "Shikotan").click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await explorer.scenario(page, "1956 declaration").check();
    await expect(explorer.panel(page, "Shikotan")).toContainText("passes to Japan");
    await explorer.tab(page, "Claims").click();
    await page.getByRole("link", { name: /Moscow gives up four islands/ }).click();
    await expect(explorer.panel(page, "Moscow gives up four islands")).toBeVisible();
  });

  test("while it draws is told, and made anew when asked for", async () => {
    const { page } = await newPage();
    // Every shape goes through it when a layer is added.
    await page.addInitScript(() => {
      const { createElementNS } = Document.prototype;
      Document.prototype.createElementNS = function (this: Document, ...parts: [string, string]) {
        if (parts[1] === "path" && document.body.dataset["broken"] !== "no") {
          const isOfMap = new Error("where").stack?.includes("assets/map-") === true;
          if (isOfMap) throw new Error("broken on purpose");
        }
        return createElementNS.apply(this, parts);
      } as typeof createElementNS;
    });
    await page.goto(inject("siteUrl"));
    await expect(mapFailure(page)).toBeVisible();
    await expect(explorer.status(page)).toContainText("a notice says which");
    await readOn(page);
    await page.evaluate(() => {
      document.body.dataset["broken"] = "no";
    });
    await retry(page).click();
    await expect(mapFailure(page)).toBeHidden();
    await useMap(page);
  });

  test.each([
    ["a drag", "pointer"],
    ["the wheel", "wheel"],
    ["a key", "key"],
  ] as const)("in the handlers of %s is told, and made anew when asked for", async (_, by) => {
    const { page } = await openAtlas();
    const map = page.locator(".leaflet-container");
    const box = await map.boundingBox();
    if (box === null) throw new Error("There is no map");
    const [x, y] = [box.x + box.width * 0.3, box.y + box.height * 0.4];
    await map.focus();
    await page.mouse.move(x, y);
    await page.evaluate(() => {
      document.querySelector(".leaflet-container")?.setAttribute("data-old", "");
      // What Leaflet asks about its element at every event.
      const { getBoundingClientRect } = Element.prototype;
      const { setProperty } = CSSStyleDeclaration.prototype;
      const isBroken = () =>
        document.body.dataset["broken"] !== "no" &&
        new Error().stack?.includes("assets/map-") === true;
      Element.prototype.getBoundingClientRect = function () {
        if (isBroken()) throw new Error("broken on purpose");
        return getBoundingClientRect.call(this);
      };
      CSSStyleDeclaration.prototype.setProperty = function (...parts) {
        if (isBroken()) throw new Error("broken on purpose");
        setProperty.apply(this, parts);
      };
      const transform = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, "transform");
      Object.defineProperty(CSSStyleDeclaration.prototype, "transform", {
        ...transform,
        set(this: CSSStyleDeclaration, value: string) {
          if (isBroken()) throw new Error("broken on purpose");
          transform?.set?.call(this, value);
        },
      });
    });
    if (by === "key") await page.keyboard.press("ArrowLeft");
    else if (by === "wheel") await page.mouse.wheel(0, -300);
    else {
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 40, { steps: 4 });
      await page.mouse.up();
    }
    await expect(mapFailure(page)).toBeVisible();
    await expect(map).toHaveCount(0);
    await readOn(page);
    await page.evaluate(() => {
      document.body.dataset["broken"] = "no";
    });
    await explorer.scenario(page, "Today").check();
    await retry(page).click();
    await expect(mapFailure(page)).toBeHidden();
    await expect(map).toBeVisible();
    await expect(map).not.toHaveAttribute("data-old");
    await useMap(page);
  });

  test("is not taken for broken when something else on the page fails", async () => {
    const { page } = await openAtlas();
    await page.evaluate(() => {
      window.dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop" }));
      window.dispatchEvent(new ErrorEvent("error", { error: new Error("of an extension") }));
      window.dispatchEvent(new ErrorEvent("error", { error: "no error at all" }));
    });
    await useMap(page);
    await expect(mapFailure(page)).toBeHidden();
  });
});

describe("text that cannot be fetched", () => {
  test("is said to be missing and can be asked for again", async () => {
    const { page } = await newPage();
    await page.route("**/assets/notes-*.js", (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await explorer.placeLink(page, "Shikotan").click();
    await expect(page.getByText("This part of the text could not be loaded.")).toBeVisible();
    await explorer.tab(page, "Claims").click();
    await expect(page.getByRole("heading", { name: /25 claims/ })).toBeVisible();

    await page.goBack();
    await expect(page.getByText("This part of the text could not be loaded.")).toBeVisible();
    await page.unroute("**/assets/notes-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });
});

describe("an error that no part of the page has caught", () => {
  test("leaves a message and a way back to the same view", async () => {
    const { page } = await openAtlas("?place=shikotan");
    // In one go: whatever the page draws next will break.
    await explorer.scenario(page, "1956 declaration").evaluate((choice) => {
      window.matchMedia = () => {
        throw new Error("broken on purpose");
      };
      (choice as HTMLElement).click();
    });
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("This page has stopped working.");
    await alert.getByRole("button", { name: "Load the page again" }).click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect(alert).toBeHidden();
    expect(queryOf(page)).toContain("place=shikotan");
  });
});

describe("a browser that stores nothing", () => {
  /** Takes Web Storage away from every page to come, in one of the ways browsers do. */
  const ways: Readonly<Record<string, () => void>> = {
    "throws where it is looked at": () => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("The operation is insecure.", "SecurityError");
          },
        });
      }
    },
    "has none": () => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, { value: undefined });
      }
    },
    "refuses every use": () => {
      for (const name of ["getItem", "setItem", "removeItem", "key", "clear"] as const) {
        Storage.prototype[name] = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      }
    },
  };

  test.each(Object.entries(ways))("because it %s can do all but keep", async (_, takeAway) => {
    const { page, errors } = await newPage();
    await page.addInitScript(takeAway);
    await page.goto(`${inject("siteUrl")}?panel=article`);
    await page.getByLabel("Text of the article").fill(ferryArticle);
    await page.getByRole("button", { name: "Compare with the article" }).click();
    const keep = page.getByLabel("Keep my text on this device");
    await keep.click();
    await expect(page.locator(".notice")).toContainText("does not let the text be kept");
    await expect(keep).not.toBeChecked();
    await expect(page.getByLabel("Text of the article")).toHaveValue(ferryArticle);
    await page.goto(`${inject("siteUrl")}?panel=privacy`);
    await expect(page.getByText("Nothing: no cookie, no storage")).toBeVisible();
    await readOn(page);
    await explorer.scenario(page, "Today").check();
    await useMap(page);
    await explorer.tab(page, "Claims").click();
    await expect(page.getByRole("heading", { name: /25 claims/ })).toBeVisible();
    await page.getByRole("combobox", { name: "Search" }).fill("国後");
    await expect(page.getByRole("option").filter({ hasText: "Kunashir" }).first()).toBeVisible();
    await expect(page.locator(".notice")).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

describe("a clock that is wrong", () => {
  // Each with words of the parts of it that come last.
  const views = [
    [
      "?place=shikotan",
      ["Sea within 200 nautical miles", "What the article does not say about it"],
    ],
    ["?panel=timeline", ["Later: Lavrov and Kono meet in Moscow"]],
    ["?claim=p5-four-islands", ["How it reached the reader"]],
    ["?panel=sources", ["Other page"]],
  ] as const;

  /** All that is said in some views of the page, under a clock. */
  async function saidAt(time: string | null): Promise<readonly string[]> {
    const said: string[] = [];
    for (const [view, lastWords] of views) {
      const { page, errors } = await newPage();
      if (time !== null) await page.clock.setSystemTime(time);
      await page.goto(`${inject("siteUrl")}${view}`);
      // Marks are told by a clock of Playwright's own.
      await expect
        .poll(() => placesMarked(page, "standing", "administered-by-russia"))
        .toContain("iturup");
      await untilDataCame(page);
      await expect(page.locator(".loading, .map-loading")).toHaveCount(0);
      const main = page.locator("main");
      for (const words of lastWords) await expect(main).toContainText(words);
      said.push(await main.innerText());
      expect(errors).toEqual([]);
      await page.context().close();
    }
    return said;
  }

  test.each(["1970-01-01T00:00:00Z", "2099-12-31T23:59:59Z"])(
    "%s, changes nothing that is said",
    async (time) => {
      expect(await saidAt(time)).toEqual(await saidAt(null));
    },
  );

  test("and jumps about while the page is open disturbs nothing", async () => {
    const { page, errors } = await openAtlas("", { reducedMotion: "no-preference" });
    for (const [time, place] of [
      ["1999-01-01", "Shikotan"],
      ["2099-01-01", "Iturup"],
      ["1970-01-01", "Kunashir"],
    ] as const) {
      await page.clock.setSystemTime(time);
      await explorer.tab(page, "Places").click();
      await explorer.placeLink(page, place).click();
      await expect(explorer.panel(page, place)).toBeVisible();
      await page.getByRole("button", { name: "Zoom in" }).click();
      await expect.poll(() => queryOf(page)).toContain("map=");
    }
    await expect(mapFailure(page)).toBeHidden();
    expect(errors).toEqual([]);
  });
});

describe("a browser that refuses to change the address", () => {
  /** As Safari does after a hundred changes in half a minute. */
  function refuse(): void {
    const { pushState, replaceState } = History.prototype;
    const isRefused = () => document.body?.dataset["refusing"] !== "no";
    History.prototype.pushState = function (...parts) {
      if (isRefused()) throw new DOMException("Too many calls", "SecurityError");
      pushState.apply(this, parts);
    };
    History.prototype.replaceState = function (...parts) {
      if (isRefused()) throw new DOMException("Too many calls", "SecurityError");
      replaceState.apply(this, parts);
    };
  }

  test("still shows every choice, and catches up when it can", async () => {
    const { page } = await newPage();
    await page.addInitScript(refuse);
    await page.goto(`${inject("siteUrl")}?layers=nonsense`);
    await expect(page.getByText("Parts of this link could not be used")).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");

    await readOn(page);
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
    await page.evaluate(() => {
      window.location.hash = "map";
    });
    await expect.poll(() => page.url()).toContain("#map");
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await page.locator(".leaflet-container").focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
    await page.getByRole("combobox", { name: "Search" }).fill("国");
    const results = page.getByRole("listbox", { name: "Search results" });
    await expect(results.getByRole("option").first()).toBeVisible();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    expect(queryOf(page)).toBe("?layers=nonsense");

    await page.evaluate(() => {
      document.body.dataset["refusing"] = "no";
    });
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(() => queryOf(page)).toContain("map=");
    expect(queryOf(page)).toContain("place=shikotan");
    expect(queryOf(page)).toContain("scenario=1956");
    await expect(explorer.panel(page, "Shikotan")).toContainText("passes to Japan");
    await expect(explorer.scenario(page, "1956 declaration")).toBeChecked();
  });
});
