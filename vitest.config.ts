import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import { findChromium } from "./tests/chromium.ts";
import viteConfig from "./vite.config.ts";

const chromium = await findChromium();

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            environment: "node",
            include: ["tests/unit/**/*.test.ts"],
            // Thousands of cases each, on machines that do other things as well.
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: "browser",
            include: ["tests/browser/**/*.test.{ts,tsx}"],
            // What waits for the browser to be idle may wait long, with the unit tests beside it.
            expect: { poll: { timeout: 10_000 } },
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: chromium }),
              instances: [{ browser: "chromium" }],
              viewport: { width: 1280, height: 800 },
            },
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            environment: "node",
            include: ["tests/e2e/**/*.test.ts"],
            globalSetup: "tests/e2e/serve-build.ts",
            provide: { chromium },
            // After the others, so that what takes time has the machine to itself.
            sequence: { groupOrder: 1 },
            maxWorkers: 2,
            testTimeout: 180_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  }),
);
