import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { cachedSite } from "../site.ts";
import { judgeWeights, kbText } from "./judge-weights.ts";
import { limits } from "./limits.ts";
import { weighFiles } from "./weigh-files.ts";
import { type Manifest, weighParts } from "./weigh-parts.ts";

// Builds the site, weighs its pages and what they load, prints it, and fails where a limit is broken.
const folder = await cachedSite();
const manifest: Manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
const gzipBytes = (file: string) =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .sort();
const weights = {
  ...weighParts(manifest, limits.firstParts, gzipBytes),
  ...weighFiles(files, limits, gzipBytes),
};
const { lines, faults } = judgeWeights(weights, limits);

for (const { name, bytes, limitBytes } of lines) {
  console.log(`${kbText(bytes).padStart(10)} of ${kbText(limitBytes).padStart(10)}  ${name}`);
}
for (const fault of faults) console.error(`Over budget: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
