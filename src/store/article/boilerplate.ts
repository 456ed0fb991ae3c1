/** What pages put between and around paragraphs, by how it begins; about no article in particular. */
const patterns: readonly RegExp[] = [
  /^[^\p{L}\p{N}]*(advertisements?|advertising|sponsored( content)?|реклама|広告)[^\p{L}\p{N}]*$/iu,
  /^(subscribe|sign up|join)\b.*\b(newsletter|inbox|mailing list|e-?mails?|updates)\b/i,
  /^(share|tweet|e-?mail|print)( this( article| post| story| page)?| on \w+)?:?$/i,
  /^(follow|like|support) us\b/i,
  /^(related (articles|news|posts|stories)|read (also|more)|see also|you may also like)\b/i,
  /^(leave a (comment|reply)|\d+ comments?$)/i,
  /^(copyright\b|©|all rights reserved)/i,
];

const longest = 200;

/** Whether a normalised line is an advertisement marker, a newsletter call or the like. */
export function isBoilerplate(line: string): boolean {
  return line.length <= longest && patterns.some((pattern) => pattern.test(line));
}
