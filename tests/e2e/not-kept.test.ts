import { describe, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { newPage } from "./reader.ts";
import {
  go,
  goOffline,
  leaveNoRoom,
  offlinePanel,
  releasesKept,
  twoReleases,
  words,
} from "./releases.ts";

const releases = twoReleases();

describe("where the site cannot be kept", () => {
  test("for lack of room, it works, says so and is kept once there is some", async () => {
    const { page, errors } = await newPage({ serviceWorkers: "allow" });
    const giveRoom = await leaveNoRoom(page);
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("Not kept: this site needs the network.");
    await expect(offlinePanel(page)).toContainText("There is no room left for the copy.");
    expect(await releasesKept(page)).toEqual([]);
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText(words.first.event)).toBeVisible();
    await go(page, "?panel=offline");
    const keep = page.getByRole("button", { name: "Keep this site offline" });
    await keep.click();
    // The same words stand there from the first try; of this one they have focus.
    await expect(page.locator("p:focus")).toContainText("There is no room left for the copy.");

    await giveRoom();
    await keep.click();
    await expect(page.getByText("This site is kept and works without a network.")).toBeFocused();
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.first.event)).toBeVisible();
    expect(errors.filter((error) => !error.includes("Quota"))).toEqual([]);
  });

  test.each([
    ["has no service worker", "delete Navigator.prototype.serviceWorker", "this kind of window"],
    ["has no caches", "delete window.caches", "this kind of window"],
    [
      "forbids caches",
      "CacheStorage.prototype.match = () => Promise.reject(new DOMException('', 'SecurityError'))",
      "forbid this site to store",
    ],
    [
      "forbids the service worker",
      "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'))",
      "forbid this site to store",
    ],
    [
      "forbids to look for one",
      "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('', 'SecurityError') } })",
      "forbid this site to store",
    ],
  ])("because the browser %s, it works and says so", async (_, script, reason) => {
    const { page, errors } = await newPage({ serviceWorkers: "allow" });
    await page.addInitScript(script);
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText(reason);
    await expect(page.getByRole("button", { name: /^Keep|^Remove|^Check/ })).toHaveCount(0);
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText(words.first.event)).toBeVisible();
    await go(page, "?panel=privacy");
    await expect(explorer.panel(page, "Privacy")).toContainText("Nothing: no cookie");
    expect(errors).toEqual([]);
  });

  test("because the address is not secure, it works and says so", async () => {
    const { page, errors } = await newPage({ serviceWorkers: "allow" });
    await page.route("http://atlas.example/**", async (route) => {
      const address = route.request().url().replace("http://atlas.example/", releases.server.url);
      await route.fulfill({ response: await route.fetch({ url: address }) });
    });
    await page.goto("http://atlas.example/?panel=offline");
    await expect(offlinePanel(page)).toContainText("reached over HTTPS");
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText(words.first.event)).toBeVisible();
    expect(errors).toEqual([]);
  });
});
