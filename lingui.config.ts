import { formatter } from "@lingui/format-json";

/**
 * Interface messages: per language a JSON catalogue for the first screen and one for what is
 * fetched later, compiled at build time by the Vite plugin.
 */
export default {
  locales: ["en"],
  sourceLocale: "en",
  catalogs: [
    { path: "<rootDir>/src/i18n/messages/{locale}", include: ["src"] },
    { path: "<rootDir>/src/i18n/messages/late/{locale}", include: ["src"] },
  ],
  format: formatter({ style: "minimal" }),
};
