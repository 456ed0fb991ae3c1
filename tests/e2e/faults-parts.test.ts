import type { Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, inject, test } from "vitest";
import { limits } from "../budget/limits.ts";
import type { Manifest } from "../budget/weigh-parts.ts";
import { ferryArticle } from "../fixtures/ferry-article.ts";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import { closePages, holdBack, newPage, openAtlas, stopBrowser, untilAtRest } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

let manifest: Manifest = {};
beforeAll(async () => {
  const response = await fetch(`${inject("siteUrl")}.vite/manifest.json`);
  manifest = (await response.json()) as Manifest;
});

/** The chunk of a part: by its source, or by the name that vite.config gives it. */
function chunkOf(part: string): Manifest[string] | undefined {
  return manifest[part] ?? Object.values(manifest).find(({ name }) => name === part);
}

/** What a part is for. */
interface PartUse {
  /** The view that fetches it. */
  readonly query: string;
  /** What the reader is told without it. */
  readonly says: string;
  /** What is to be seen with it and not without it. */
  readonly shows: (page: Page) => Locator;
}

/** A part of what is read beside the map. */
function read(query: string): PartUse {
  return {
    query,
    says: "This part of the text could not be loaded.",
    shows: (page) => page.getByRole("tabpanel").getByRole("heading").first(),
  };
}

const noTool = "What is measured cannot be drawn on the map.";
const noSea = "The part of the map that draws the sea or compares scenarios could not be loaded.";
const measure = "?measure=cape-nosappu~shikotan";
const overlay = "?overlay=iturup~26.6,128";

/** What each part is for that is fetched while the page stands; the budget says which there are. */
const uses: Readonly<Record<string, PartUse>> = {
  "src/content/text/en/claim-desk.ts": read("?claim=p5-four-islands"),
  "src/content/text/en/measuring.ts": read(measure),
  "src/content/text/en/notes.ts": read("?place=shikotan"),
  "src/content/text/en/scenarios-text.ts": read("?panel=scenario"),
  "src/content/text/en/terms.ts": read("?panel=terms"),
  "src/content/text/en/timeline.ts": read("?panel=timeline"),
  "src/i18n/messages/late/en.json?lingui": read("?panel=claims"),
  "src/panels/claim/ClaimPanel.tsx": read("?claim=p5-four-islands"),
  "src/panels/claim/ClaimsPanel.tsx": read("?panel=claims"),
  "src/panels/claim/ContradictionPanel.tsx": read("?contradiction=four-or-two-islands"),
  "src/panels/measure/MeasurePanel.tsx": read(measure),
  "src/panels/measure/OverlayPanel.tsx": read(overlay),
  "src/panels/place/PlacePanel.tsx": read("?place=shikotan"),
  "src/panels/scenario/ScenarioPanel.tsx": read("?panel=scenario"),
  "src/panels/sources/SourcesPanel.tsx": read("?panel=sources"),
  "src/panels/timeline/TimelinePanel.tsx": read("?panel=timeline"),
  "src/panels/article/ArticlePanel.tsx": read("?panel=article"),
  "src/panels/settings/OfflinePanel.tsx": read("?panel=offline"),
  "src/panels/settings/PrivacyPanel.tsx": read("?panel=privacy"),
  "src/panels/sources/TermsPanel.tsx": read("?panel=terms"),
  "src/panels/search/SearchCombobox.tsx": {
    query: "?q=Kunashir",
    says: "The search could not be loaded. What you typed is still in the box.",
    shows: (page) => page.getByRole("button", { name: "Clear the search" }),
  },
  map: {
    query: "",
    says: "The map has stopped working.",
    shows: (page) => explorer.listbox(page),
  },
  "src/map/layers/Sea.tsx": {
    query: "?layers=eez-200",
    says: noSea,
    shows: (page) => page.locator(".leaflet-sea-pane path").first(),
  },
  "src/map/controls/Compare.tsx": {
    query: "?compare=1956",
    says: noSea,
    shows: (page) => page.getByRole("slider", { name: "Divider between two scenarios" }),
  },
  "src/map/layers/Measure.tsx": {
    query: measure,
    says: noTool,
    shows: (page) => page.locator(".leaflet-pane path.measured-line").first(),
  },
  "src/map/layers/Overlay.tsx": {
    query: overlay,
    says: noTool,
    shows: (page) => page.getByRole("button", { name: /^Move Iturup/ }),
  },
  "src/store/measure-selection.ts": {
    query: measure,
    says: "The part of this page that measures could not be loaded.",
    shows: (page) => page.locator(".leaflet-pane path.measured-line").first(),
  },
};

/** Parts that fail in a way of their own, each with a test below. */
const others = [
  "index.html",
  "src/after-paint.ts",
  "src/content/article-fingerprint.ts",
  "src/layout/UpdateNotice.tsx",
  "words-en",
];

/** What a page asks its server for, and how often it was loaded. */
interface Visit {
  readonly page: Page;
  readonly loads: () => number;
  /** How often it asked whether the server is there, before loading anew. */
  readonly probes: () => number;
}

async function visit(): Promise<Visit> {
  const { page } = await newPage();
  let loads = 0;
  let probes = 0;
  page.on("load", () => {
    loads += 1;
  });
  page.on("request", (request) => {
    if (request.method() === "HEAD") probes += 1;
  });
  return { page, loads: () => loads, probes: () => probes };
}

const retry = (page: Page) => page.getByRole("button", { name: "Try again" });

/** Fails a file as a server does that has only those of a new release. */
async function remove(page: Page, file: string | undefined): Promise<string> {
  if (file === undefined) throw new Error("The build has no such file");
  const address = `**/${file}`;
  await page.route(address, (route) => route.fulfill({ status: 404, body: "not here" }));
  return address;
}

test("every part that is fetched is told of here", () => {
  const parts = [...limits.firstParts, ...Object.keys(limits.lateKb)];
  expect([...Object.keys(uses), ...others].sort()).toEqual(parts.sort());
});

describe.each(Object.entries(uses))("%s, gone after a new release,", (part, use) => {
  test("is told, asked for again, and looked for on the new page", async () => {
    const { page, loads, probes } = await visit();
    const address = await remove(page, chunkOf(part)?.file);
    await page.goto(`${inject("siteUrl")}${use.query}`);
    await expect(page.getByText(use.says)).toBeVisible();
    await expect(use.shows(page)).toBeHidden();

    // The rest goes on.
    await explorer.scenario(page, "All four islands").check();
    await expect.poll(() => queryOf(page)).toContain("scenario=four");
    await expect(page.getByText(use.says)).toBeVisible();
    const before = page.url();

    // It stays gone: the page loads itself anew once, and never again by itself.
    await retry(page).click();
    await expect.poll(loads).toBe(2);
    await expect(page.getByText(use.says)).toBeVisible();
    expect(page.url()).toBe(before);
    expect(probes()).toBe(1);

    await page.unroute(address);
    await retry(page).click();
    await expect(use.shows(page)).toBeVisible();
    await expect(page.getByText(use.says)).toBeHidden();
    expect(page.url()).toBe(before);
    await expect.poll(() => loads() - probes()).toBe(1);
    // Some browsers remember for the life of a page that a script was not there.
    expect(loads()).toBeLessThanOrEqual(3);
  });
});

describe("a part that cannot be reached", () => {
  test("is told to those who do not see it, too", async () => {
    const { page } = await openAtlas();
    await remove(page, chunkOf("src/panels/timeline/TimelinePanel.tsx")?.file);
    await explorer.tab(page, "Timeline").click();
    await expect(explorer.status(page)).toContainText("a notice says which");
  });

  test("is asked for again without a new page while there is no connection", async () => {
    const { page } = await openAtlas();
    // The rest of the map is fetched once the islands have been painted.
    await untilAtRest(page);
    await page.context().setOffline(true);
    await explorer.tab(page, "Timeline").click();
    const message = page.getByText("This part of the text could not be loaded.");
    await expect(message).toBeVisible();
    await page.evaluate(() => document.body.setAttribute("data-old", ""));
    for (let tries = 0; tries < 3; tries += 1) {
      const probe = page.waitForEvent("requestfailed", (request) => request.method() === "HEAD");
      await retry(page).click();
      await probe;
      await expect(message).toBeVisible();
    }
    await expect(page.locator("body[data-old]")).toBeAttached();
    await page.context().setOffline(false);
    await retry(page).click();
    await expect(page.getByRole("heading", { name: "Joint Declaration signed" })).toBeVisible();
  });
});

describe("a style sheet that cannot be fetched", () => {
  const sheets: readonly (readonly [name: string, part: string, styled: string])[] = [
    ["of a panel", "src/panels/settings/PrivacyPanel.tsx", "PrivacyPanel"],
    ["of the search", "src/panels/search/SearchCombobox.tsx", "SearchCombobox"],
    ["of the sources", "src/panels/sources/SourcesPanel.tsx", "SourcesPanel"],
    ["of the measuring tools", "src/panels/measure/MeasurePanel.tsx", "measure"],
    ["of the map", "map", "map"],
  ];

  test.each(sheets)(
    "%s is told, and comes with the part at the next try",
    async (_, part, name) => {
      const { page, loads } = await visit();
      const use = uses[part];
      if (use === undefined) throw new Error(`${part} is not in the table`);
      const address = await remove(page, chunkOf(part)?.css?.[0]);
      await page.goto(`${inject("siteUrl")}${use.query}`);
      await expect(page.getByText(use.says)).toBeVisible();
      await page.unroute(address);
      await retry(page).first().click();
      await expect(use.shows(page)).toBeVisible();
      const rules = () =>
        page.evaluate(
          (file) =>
            [...document.styleSheets]
              .filter(({ href }) => href?.includes(`/${file}-`))
              .map(({ cssRules }) => cssRules.length),
          name,
        );
      await expect.poll(rules).toHaveLength(1);
      expect((await rules())[0]).toBeGreaterThan(0);
      expect(loads()).toBe(1);
    },
  );

  test("ever again leads to a new page, once for each wish of the reader's", async () => {
    const { page, loads, probes } = await visit();
    await remove(page, chunkOf("src/panels/settings/PrivacyPanel.tsx")?.css?.[0]);
    await page.goto(`${inject("siteUrl")}?panel=privacy`);
    const message = page.getByText("This part of the text could not be loaded.");
    await expect(message).toBeVisible();
    await retry(page).click();
    await expect.poll(loads).toBe(2);
    await expect(message).toBeVisible();
    expect(probes()).toBe(1);
  });
});

describe("a divider that cannot be fetched", () => {
  test("leaves the whole map to the scenario that was chosen", async () => {
    const { page } = await newPage();
    await remove(page, chunkOf("src/map/controls/Compare.tsx")?.file);
    await page.goto(`${inject("siteUrl")}?compare=four`);
    await expect(page.getByText(noSea)).toBeVisible();
    const other = page.locator(".leaflet-islands-compared-pane");
    await expect(other.locator("path").first()).toBeAttached();
    await expect(other).toHaveCSS("clip-path", "inset(50%)");
  });
});

describe("what keeps the site for use without a network", () => {
  test("that is gone is not missed by who reads with one", async () => {
    const { page } = await visit();
    const file = chunkOf("src/layout/UpdateNotice.tsx")?.file;
    await remove(page, file);
    const asked = page.waitForResponse(`**/${file}`);
    await page.goto(inject("siteUrl"));
    expect((await asked).status()).toBe(404);
    await explorer.placeLink(page, "Shikotan").click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect(page.locator(".notice")).toHaveCount(0);
  });
});

describe("the fingerprint of the article", () => {
  test("that is gone leaves the reader's text where it is", async () => {
    const { page } = await visit();
    const address = await remove(page, chunkOf("src/content/article-fingerprint.ts")?.file);
    await page.goto(`${inject("siteUrl")}?panel=article`);
    const box = page.getByLabel("Text of the article");
    await box.fill(ferryArticle);
    await page.getByRole("button", { name: "Compare with the article" }).click();
    const notice = page.locator(".notice");
    await expect(notice).toContainText("The article’s fingerprint could not be loaded.");
    await expect(box).toHaveValue(ferryArticle);
    await page.unroute(address);
    await page.getByRole("button", { name: "Compare with the article" }).click();
    await expect(notice).toBeHidden();
  });
});

describe("a page that cannot start", () => {
  const words = "Treaty Atlas has not been loaded completely.";

  test("for want of its words says so, and its link keeps the view", async () => {
    const { page } = await visit();
    const address = await remove(page, chunkOf("words-en")?.file);
    await page.goto(`${inject("siteUrl")}?scenario=1956&place=shikotan`);
    await expect(page.getByText(words)).toBeVisible();
    await page.unroute(address);
    await page.getByRole("link", { name: "load the page again" }).click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    expect(queryOf(page)).toBe("?scenario=1956&place=shikotan");
    await expect(page.getByText(words)).toHaveCount(0);
  });

  test("for want of its styles says so", async () => {
    const { page } = await visit();
    const address = await remove(page, chunkOf("index.html")?.css?.[0]);
    await page.goto(`${inject("siteUrl")}?place=shikotan`);
    await expect(page.getByText(words)).toBeVisible();
    await page.unroute(address);
    await page.getByRole("link", { name: "load the page again" }).click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
  });

  test("until its styles have come waits for them", async () => {
    const { page } = await visit();
    const letGo = await holdBack(page, `**/${chunkOf("index.html")?.css?.[0]}`);
    const script = page.waitForResponse(`**/${chunkOf("index.html")?.file}`);
    await page.goto(inject("siteUrl"), { waitUntil: "commit" });
    await (await script).finished();
    await expect(page.locator(".still-shapes .land")).toBeVisible();
    letGo();
    await expect(explorer.listbox(page)).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
  });

  test("for want of its first script says so by itself, after a while", async () => {
    const { page } = await visit();
    const address = await remove(page, chunkOf("index.html")?.file);
    await page.goto(`${inject("siteUrl")}?place=shikotan`);
    await expect(page.getByText(words)).toBeHidden();
    // The while is that of an animation: it is over at once here.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(page.getByText(words)).toBeVisible();
    await page.unroute(address);
    await page.getByRole("link", { name: "load the page again" }).click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });
});

test.each(["?place=shikotan", measure, overlay, "?panel=article"])(
  "%s is read without the code of the map",
  async (query) => {
    const { page } = await visit();
    await remove(page, chunkOf("map")?.file);
    await page.goto(`${inject("siteUrl")}${query}`);
    await expect(page.getByText("The map has stopped working.")).toBeVisible();
    await expect(page.getByRole("tabpanel").getByRole("heading").first()).toBeVisible();
    await expect(page.locator(".loading")).toHaveCount(0);
    await expect(page.getByText("This part of the text could not be loaded.")).toBeHidden();
  },
);

describe("what fetches the map's code once the page has been painted", () => {
  test("does so before the explorer has come", async () => {
    const { page } = await visit();
    // Never answered: nothing else can ask for the map.
    await page.route(`**/${chunkOf("index.html")?.file}`, () => {});
    const asked = page.waitForRequest(`**/${chunkOf("map")?.file}`);
    await page.goto(inject("siteUrl"), { waitUntil: "commit" });
    await asked;
    await expect(page.locator(".still-map")).toBeVisible();
  });

  test("that is gone is not missed", async () => {
    const { page } = await visit();
    await remove(page, chunkOf("src/after-paint.ts")?.file);
    await page.goto(inject("siteUrl"));
    await expect(explorer.listbox(page)).toBeVisible();
  });
});
