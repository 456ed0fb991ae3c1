import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSite } from "../build-site.ts";
import { judgeWeights, kbText } from "./judge-weights.ts";
import { limits } from "./limits.ts";
import { type Manifest, weighParts } from "./weigh-parts.ts";

// Builds the site, weighs what it loads, prints it, and fails where a limit is broken.
const folder = await buildSite();
const manifest: Manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
const gzipBytes = (file: string) =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength;
const { lines, faults } = judgeWeights(weighParts(manifest, limits.firstParts, gzipBytes), limits);
rmSync(folder, { recursive: true });

for (const { name, bytes, limitBytes } of lines) {
  console.log(`${kbText(bytes).padStart(10)} of ${kbText(limitBytes).padStart(10)}  ${name}`);
}
for (const fault of faults) console.error(`Over budget: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
