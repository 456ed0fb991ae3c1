/**
 * `npm run fingerprint -- <article.txt> <words.json>` writes the fingerprint of the article and
 * of the quotations in `src/content/quotations.ts`. The JSON file gives, by claim id, the words
 * that carry the claim. Neither file belongs in the repository: see `article/README.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimIds, claimOf } from "../../src/content/claims.ts";
import type { Fingerprint, Span } from "../../src/content/fingerprint.ts";
import { quotations } from "../../src/content/quotations.ts";
import { type ClaimWords, fingerprintOf } from "./fingerprint-of.ts";
import { type QuotationPrints, quotationPrintsOf } from "./quotation-prints-of.ts";

const target = join(import.meta.dirname, "../../src/content");

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

const spanText = ({ start, end }: Span) => `{ start: ${start}, end: ${end} }`;

function fingerprintText({ paragraphs, claims }: Fingerprint): string {
  const prints = paragraphs.map(
    ({ hash, length }) => `    { hash: "${hash}", length: ${length} },\n`,
  );
  const spans = Object.entries(claims).map(([id, span]) => `    "${id}": ${spanText(span)},\n`);
  return `import type { Fingerprint } from "./fingerprint.ts";

/** The article's fingerprint, made by \`npm run fingerprint\`: headline first, then its 12 paragraphs. */
export const articleFingerprint: Fingerprint = {
  paragraphs: [
${prints.join("")}  ],
  claims: {
${spans.join("")}  },
};
`;
}

function quotationPrintsText({ articleWords, prints }: QuotationPrints): string {
  const entries = Object.entries(prints).map(
    ([id, { start, end, sentence, hash }]) =>
      `  "${id}": {\n    start: ${start},\n    end: ${end},\n` +
      `    sentence: ${spanText(sentence)},\n    hash: "${hash}",\n  },\n`,
  );
  return `import type { ClaimId } from "./claims.ts";
import type { QuotationPrint } from "./quotation.ts";

/** How many words the article has, its headline included; made by \`npm run fingerprint\`. */
export const articleWords = ${articleWords};

/** What each quotation is checked against, made by \`npm run fingerprint\`. */
export const quotationPrints: Readonly<Record<ClaimId, QuotationPrint>> = {
${entries.join("")}};
`;
}

function quotationWordsText({ words }: QuotationPrints): string {
  const entries = Object.entries(words).map(
    ([id, [first, last]]) => `  "${id}": [${first}, ${last}],\n`,
  );
  return `import type { ClaimId } from "./claims.ts";
import type { WordRange } from "./quotation.ts";

/** Which words of its paragraph each quotation takes, made by \`npm run fingerprint\`. */
export const quotationWords: Readonly<Record<ClaimId, WordRange>> = {
${entries.join("")}};
`;
}

const [articlePath, wordsPath] = process.argv.slice(2);
if (articlePath === undefined || wordsPath === undefined) {
  console.error("Usage: npm run fingerprint -- <article.txt> <words.json>");
  process.exitCode = 2;
} else {
  const [article, claimWords] = [readFileSync(articlePath, "utf8"), readWords(wordsPath)];
  const print = fingerprintOf(article, claimWords);
  const prints = quotationPrintsOf(article, claimWords, print.claims, quotations);
  const write = (name: string, text: string) => writeFileSync(join(target, name), text);
  write("article-fingerprint.ts", fingerprintText(print));
  write("quotation-prints.ts", quotationPrintsText(prints));
  write("quotation-words.ts", quotationWordsText(prints));
  console.log(`${print.paragraphs.length} paragraphs, ${Object.keys(prints.words).length} claims`);
}
