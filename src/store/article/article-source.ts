/** The most that is read at once, in bytes; the article itself has about 3 kB. */
export const mostBytes = 10_000_000;

/** Why something cannot be compared with the article at all. */
export type Refusal =
  | { readonly kind: "empty" | "binary" | "web-page" | "unreadable" }
  | { readonly kind: "too-large"; readonly bytes: number };

/** Text to compare, or why there is none. */
export type Source =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly refusal: Refusal };

function refused(refusal: Refusal): Source {
  return { kind: "refused", refusal };
}

/** Characters that texts do not have, and the one that stands for bytes that are no letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const unlikely = /[\u0001-\u0008\u000b\u000e-\u001f\ufffd]/g;
const mostUnlikely = 0.01;
/** What is looked at to tell text from other bytes, in UTF-16 units. */
const sampled = 200_000;

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const sample = text.slice(0, sampled);
  return (sample.match(unlikely)?.length ?? 0) > sample.length * mostUnlikely;
}

/** Looks at a text before it is compared. */
export function judgeText(text: string): Source {
  if (text.length > mostBytes) return refused({ kind: "too-large", bytes: text.length });
  if (isBinary(text)) return refused({ kind: "binary" });
  if (/^\s*<(!doctype html|html)\b/i.test(text)) return refused({ kind: "web-page" });
  return text.trim() === "" ? refused({ kind: "empty" }) : { kind: "text", text };
}

/** UTF-16 where a byte order mark says so, else UTF-8, else what Windows long wrote. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Reads a file the reader chose; it does not leave the browser. */
export async function readSource(file: Blob): Promise<Source> {
  if (file.size > mostBytes) return refused({ kind: "too-large", bytes: file.size });
  try {
    return judgeText(decode(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return refused({ kind: "unreadable" });
  }
}
