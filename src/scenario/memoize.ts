/**
 * A pure function that remembers its results for as long as their subject lives.
 * @param make what it computes from a subject and a few words
 */
export function memoize<Subject extends object, Words extends readonly unknown[], Answer>(
  make: (subject: Subject, ...words: Words) => Answer,
): (subject: Subject, ...words: Words) => Answer {
  const answers = new WeakMap<Subject, Map<string, Answer>>();
  return (subject, ...words) => {
    const known = answers.get(subject) ?? new Map<string, Answer>();
    answers.set(subject, known);
    const key = JSON.stringify(words);
    const answer = known.get(key) ?? make(subject, ...words);
    known.set(key, answer);
    return answer;
  };
}
