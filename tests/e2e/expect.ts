import { expect as playwrightExpect } from "playwright/test";

/** Playwright's `expect`, a little more patient: other work may run beside the tests. */
export const expect = playwrightExpect.configure({ timeout: 8000 });

/** For a worker that fetches the whole site before it is installed. */
export const expectInTime = playwrightExpect.configure({ timeout: 20_000 });
