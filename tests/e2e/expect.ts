import { expect as playwrightExpect } from "playwright/test";

/**
 * Playwright's `expect`, more patient than its five seconds: on a machine with other work a page may
 * take longer than that until it stands, and a copy of the whole site until it is kept.
 */
export const expect = playwrightExpect.configure({ timeout: 30_000 });
