import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "vite";

/**
 * Builds the site as it ships, save for source maps, with a manifest at `.vite/manifest.json`.
 * @param plugins what changes it, for tests of one release after another
 * @param outDir an empty folder; a temporary one by default, which the caller removes
 * @returns the folder
 */
export async function buildSite(
  plugins: readonly Plugin[] = [],
  outDir = mkdtempSync(join(tmpdir(), "treaty-atlas-")),
): Promise<string> {
  const environment = process.env["NODE_ENV"];
  // Vitest says `test` here, and Vite, whatever its mode, would then build with React's
  // development code.
  process.env["NODE_ENV"] = "production";
  await build({
    logLevel: "warn",
    mode: "production",
    plugins: [...plugins],
    build: { outDir, emptyOutDir: true, manifest: true, sourcemap: false },
  });
  if (environment === undefined) delete process.env["NODE_ENV"];
  else process.env["NODE_ENV"] = environment;
  return outDir;
}
