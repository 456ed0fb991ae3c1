import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  contentSecurityPolicy,
  headerFiles,
  serverLines,
  siteHeaders,
} from "../../../hosting/headers.ts";

describe("the security policy", () => {
  test("allows the site's own origin and nothing else, with no exception for inline code", () => {
    const values = contentSecurityPolicy.split("; ").map((part) => part.split(" ").slice(1));
    expect(new Set(values.flat())).toEqual(new Set(["'none'", "'self'"]));
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self'");
    expect(contentSecurityPolicy).not.toContain("frame-ancestors");
  });

  test("is the same in every header file", () => {
    for (const text of Object.values(headerFiles)) {
      for (const [name, value] of Object.entries(siteHeaders)) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
    }
  });

  test.each(["nginx", "Caddy"] as const)("is the same in the lines for %s", (server) => {
    const page = readFileSync(join(import.meta.dirname, "../../../hosting/README.md"), "utf8");
    for (const line of serverLines[server]) expect(page).toContain(line);
  });
});
