import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import { findChromium } from "./tests/chromium.ts";
import viteConfig from "./vite.config.ts";

const chromium = await findChromium();

const timeoutMs = 30_000;

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs,
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            environment: "node",
            include: ["tests/unit/**/*.test.ts"],
            setupFiles: "tests/seed.ts",
            provide: { effort: 1 },
          },
        },
        {
          extends: true,
          test: {
            name: "browser",
            include: ["tests/browser/**/*.test.{ts,tsx}"],
            expect: { poll: { timeout: 8000 } },
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
            setupFiles: ["tests/seed.ts", "tests/e2e/setup.ts"],
            provide: { effort: 1 },
            // One page serves all files of a worker.
            isolate: false,
            // After the others, so that what takes time has the machine to itself.
            sequence: { groupOrder: 1 },
            maxWorkers: 3,
          },
        },
        {
          extends: true,
          // Only by `npm run test:deep`: what is exhaustive, and the tests that draw cases.
          test: {
            name: "deep",
            environment: "node",
            include: [
              "tests/deep/**/*.test.ts",
              "tests/e2e/hostile.test.ts",
              "tests/unit/geo/zones.test.ts",
              "tests/unit/url/hostile-links.test.ts",
            ],
            globalSetup: ["tests/e2e/serve-build.ts", "tests/deep/print-seed.ts"],
            setupFiles: ["tests/seed.ts", "tests/e2e/setup.ts"],
            provide: { effort: 20 },
            isolate: false,
            sequence: { groupOrder: 2 },
            maxWorkers: 2,
            testTimeout: 1_200_000,
          },
        },
      ],
    },
  }),
);
