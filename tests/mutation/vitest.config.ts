import { defineConfig } from "vitest/config";

/** The unit tests that can notice a mutant: none of the site's build, its pages or slow rasters. */
export default defineConfig({
  test: {
    environment: "node",
    include: [
      "tests/unit/{article,content,scenario,state,url}/**/*.test.ts",
      "tests/unit/geo/{geometry,measuring,small-shapes}.test.ts",
    ],
    exclude: ["tests/unit/url/hostile-links.test.ts"],
    setupFiles: ["tests/mutation/end-on-failure.ts"],
    testTimeout: 60_000,
  },
});
