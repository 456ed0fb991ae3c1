import { afterEach } from "vitest";
import { resetShared } from "./atlas.ts";
import { endTest } from "./pages.ts";

afterEach(async () => {
  await resetShared();
  await endTest();
});
