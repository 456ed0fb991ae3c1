import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One rule for how long files may be kept. */
interface CacheRule {
  /** For addresses; the last rule fits all. */
  readonly pattern: RegExp;
  readonly cacheControl: string;
}

/** The rules of `hosting/nginx.conf`, which the other server configurations repeat. */
export const cacheRules: readonly CacheRule[] = (() => {
  const conf = readFileSync(join(import.meta.dirname, "../hosting/nginx.conf"), "utf8");
  const [, block = ""] = /map \$uri \$treaty_atlas_cache \{\n([\s\S]*?)\n\}/.exec(conf) ?? [];
  return [...block.matchAll(/(?:"~(.+)"|default) "(.+)";/g)].map(
    ([, source = "", cacheControl = ""]) => ({ pattern: new RegExp(source), cacheControl }),
  );
})();

/**
 * The Cache-Control of a file that is there.
 * @param path relative to the root of the site
 */
export function cacheControlOf(path: string): string {
  return cacheRules.find(({ pattern }) => pattern.test(`/${path}`))?.cacheControl ?? "";
}
