/**
 * `npm run fingerprint -- <article.txt> <words.json>` writes the fingerprint of the article to
 * `src/content/article-fingerprint.ts`. The JSON file gives, by claim id, the words that carry
 * the claim. Neither file belongs in the repository: see `article/README.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimIds, claimOf } from "../../src/content/claims.ts";
import { type ClaimWords, fingerprintOf } from "./fingerprint-of.ts";

const target = join(import.meta.dirname, "../../src/content/article-fingerprint.ts");

/** The words of every claim, each with the paragraph its id is numbered by. */
function readWords(path: string): ClaimWords {
  const words = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string>>;
  const missing = claimIds.filter((id) => words[id] === undefined);
  if (missing.length > 0) throw new Error(`No words for ${missing.join(", ")}`);
  const entries = claimIds.map(
    (id) => [id, { paragraph: claimOf(id).paragraph, words: words[id] }] as const,
  );
  return Object.fromEntries(entries) as ClaimWords;
}

const [articlePath, wordsPath] = process.argv.slice(2);
if (articlePath === undefined || wordsPath === undefined) {
  console.error("Usage: npm run fingerprint -- <article.txt> <words.json>");
  process.exitCode = 2;
} else {
  const { paragraphs, claims } = fingerprintOf(
    readFileSync(articlePath, "utf8"),
    readWords(wordsPath),
  );
  const prints = paragraphs.map(
    ({ hash, length }) => `    { hash: "${hash}", length: ${length} },\n`,
  );
  const spans = Object.entries(claims).map(
    ([id, { start, end }]) => `    "${id}": { start: ${start}, end: ${end} },\n`,
  );
  writeFileSync(
    target,
    `import type { Fingerprint } from "./fingerprint.ts";

/** The article's fingerprint, made by \`npm run fingerprint\`: headline first, then its 12 paragraphs. */
export const articleFingerprint: Fingerprint = {
  paragraphs: [
${prints.join("")}  ],
  claims: {
${spans.join("")}  },
};
`,
  );
  console.log(`${paragraphs.length} paragraphs, ${spans.length} claims`);
}
