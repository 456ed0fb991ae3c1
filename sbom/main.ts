import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bom, type LockFile, shippedOnly } from "./shipped-only.ts";

const root = join(import.meta.dirname, "..");
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile;

const args = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
const bom = JSON.parse(
  execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" }),
) as Bom;
process.stdout.write(`${JSON.stringify(shippedOnly(bom, lock), null, 2)}\n`);
