/** Control and bidirectional-control characters, which could disguise what is shown. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text from outside without the characters that could disguise it or what is around it. */
export function printable(text: string): string {
  return text.replace(unprintable, "�");
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The same within a sentence, whose order stays as it is where the text is written from the right. */
export function printableWithin(text: string): string {
  const clean = printable(text);
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
}
