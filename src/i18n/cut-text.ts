/** The start of a text, at most so many UTF-16 units of it; no character is cut in half. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/\p{Cs}$/u, "");
}
