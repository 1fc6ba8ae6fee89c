/**
 * The runs of four letters of a word, its ends marked, so that words of one family count as near (`architect`,
 * `architecture`). Words of one or two letters, and what is too long for a word, have none.
 */
export function letterRuns(word: string): string[] {
  if (word.length < 3 || word.length > 40) return [];
  const marked = ` ${word} `;
  return Array.from({ length: marked.length - 3 }, (_, i) => `^${marked.slice(i, i + 4)}`);
}
