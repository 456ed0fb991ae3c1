import { formatter } from "@lingui/format-json";

/** Interface messages: one JSON catalogue per language, compiled at build time by the Vite plugin. */
export default {
  locales: ["en"],
  sourceLocale: "en",
  catalogs: [{ path: "<rootDir>/src/i18n/messages/{locale}", include: ["src"] }],
  format: formatter({ style: "minimal" }),
};
