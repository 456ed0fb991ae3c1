import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bom, type LockFile, shippedOnly } from "./shipped-only.ts";

const root = join(import.meta.dirname, "../..");
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const lock = readJson("package-lock.json") as LockFile;

const args = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
const bom = JSON.parse(
  execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" }),
) as Bom;
const shipped = shippedOnly(bom, lock);

/** What the coast was made of, which npm knows nothing of. */
const version: string = readJson("geo/manifest.json").madeWith.gshhg;
const coast = {
  "bom-ref": `GSHHG@${version}`,
  type: "data",
  name: "GSHHG",
  version,
  licenses: [{ license: { id: "LGPL-3.0-or-later" } }],
  externalReferences: [{ type: "website", url: "https://www.soest.hawaii.edu/pwessel/gshhg/" }],
};
const whole = { ...shipped, components: [...shipped.components, coast] };
process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
