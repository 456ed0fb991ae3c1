const combining = /[\u0300-\u036f]/g;
const cjk = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc\u3005]";
const words = new RegExp(`${cjk}+|(?:(?!${cjk})[\\p{L}\\p{N}])+`, "gu");
const startsCjk = new RegExp(`^${cjk}`, "u");

/**
 * A text as it is searched: no case, no accents (Suishō as suisho, ё as е), full-width and
 * half-width forms alike. Kana keep their voicing marks.
 */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(combining, "").normalize("NFC").toLowerCase();
}

/** Each two neighbouring characters of a run without spaces; the run itself where it is one. */
function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * What a text is found by: its words, and of Chinese characters and kana, which stand without
 * spaces, each pair. So 国後 finds 国後島, and 島 by its beginning whatever starts with it.
 */
export function tokensOf(text: string): string[] {
  const found = fold(text).match(words) ?? [];
  return found.flatMap((word) => (startsCjk.test(word) ? pairs(word) : word));
}

/** How many letters of a token may be wrong: none in numbers, short words and Chinese characters. */
export function typosIn(token: string): number {
  if (startsCjk.test(token) || /\p{N}/u.test(token) || token.length < 4) return 0;
  return token.length < 6 ? 1 : 2;
}
