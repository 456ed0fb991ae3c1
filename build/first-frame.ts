import { createHash } from "node:crypto";
import { join } from "node:path";
import { bundle } from "lightningcss";

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** Older browsers than the site asks for anyway, with its `:has()` and its units of height. */
const targets = { chrome: version(105), firefox: version(121), safari: version(15, 4) };

/**
 * The rules that the explorer's first frame is painted with, as built pages hold them: fetched like
 * the others they would cost a way to the server and back before anything can be painted.
 * @see `src/styles/first-frame.css`
 */
export const firstFrameStyles = bundle({
  filename: join(import.meta.dirname, "../src/styles/first-frame.css"),
  minify: true,
  targets,
}).code.toString();

/** What the policy names these rules by: the hash of exactly these bytes, and of no others. */
export const firstFrameHash = `sha256-${createHash("sha256").update(firstFrameStyles).digest("base64")}`;
