import { chromium } from "playwright";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { findChromium } from "../chromium.ts";
import { cachedSite } from "../site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, under a sub-path, ending in a slash. */
    readonly siteUrl: string;
    /** Where the built site is on disk. */
    readonly siteFolder: string;
    /** Where workers reach the one Chromium of the run. */
    readonly browserEndpoint: string;
  }
}

const subPath = "/some/where/";

/** Serves the built site from a sub-path and starts the one Chromium of the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await cachedSite();
  const server = await preview({
    logLevel: "warn",
    base: subPath,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const browser = await chromium.launchServer({ ...(await findChromium()), headless: true });
  project.provide("siteUrl", `http://127.0.0.1:${address.port}${subPath}`);
  project.provide("siteFolder", outDir);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
