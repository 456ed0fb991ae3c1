import { readFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "../public/_headers");

/** The headers that `public/_headers` sets for all paths, by name. */
export function readHeaders(): Readonly<Record<string, string>> {
  const [, block = ""] = /^\/\*\n((?: {2}.+\n)+)/m.exec(readFileSync(file, "utf8")) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value]),
  );
}
