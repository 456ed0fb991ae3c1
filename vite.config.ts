import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { checkQuotations } from "./article/build/check-quotations.ts";
import { compileHints } from "./build/compile-hints.ts";
import { completeLicences } from "./build/complete-licences.ts";
import { describePage } from "./build/describe-page.ts";
import { figuresModule } from "./build/figures-module.ts";
import { islandsMapModule } from "./build/islands-map-module.ts";
import { markLinks } from "./build/link-mark.ts";
import { offlineSite } from "./build/offline-site.ts";
import { prerenderPages } from "./build/prerender-pages.ts";
import { publishData, publishedFiles } from "./build/publish-data.ts";
import { readHeaders } from "./build/read-headers.ts";
import { securePages } from "./build/secure-pages.ts";
import { dataSources } from "./src/content/sources-data.ts";

const licencesFile = "licences.txt";

export default defineConfig({
  // Relative, so that the built site works under any path of any static server.
  base: "./",
  // No page in the place of a missing file.
  appType: "mpa",
  plugins: [
    react(),
    lingui({ failOnMissing: true, failOnCompileError: true }),
    checkQuotations(),
    figuresModule(),
    islandsMapModule(),
    publishData(),
    describePage(),
    prerenderPages(publishedFiles),
    markLinks(),
    securePages(),
    compileHints(),
    completeLicences(licencesFile, dataSources.gshhg),
    offlineSite(),
  ],
  preview: { headers: readHeaders() },
  build: {
    target: "es2022",
    sourcemap: true,
    license: { fileName: licencesFile },
    // Leaflet's style sheet names pictures for controls that are not used: inlined, all would be sent.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // `npm start` prints an address, not what took time.
      checks: { pluginTimings: false },
      input: { index: "index.html", text: "text.html" },
      output: {
        // The page's first script in one file: by default it is in a dozen, each a request.
        codeSplitting: {
          groups: [{ name: "start", tags: ["$initial"], test: /(?:\.[jt]sx?|index\.html)$/ }],
        },
      },
    },
  },
});
