import { rmSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildSite } from "../build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, under a sub-path, ending in a slash. */
    readonly siteUrl: string;
    /** Where the built site is on disk. */
    readonly siteFolder: string;
  }
}

const subPath = "/some/where/";

/** Builds the site as it ships and serves it from a sub-path while the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await buildSite();
  const server = await preview({
    logLevel: "warn",
    base: subPath,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  project.provide("siteUrl", `http://127.0.0.1:${address.port}${subPath}`);
  project.provide("siteFolder", outDir);
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
}
