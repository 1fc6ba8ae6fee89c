/** A text cut into what is marked and what is not; the parts joined are the text. */
export function markedParts(text: string, marked: readonly string[]): { text: string; marked: boolean }[] {
  const words = marked.flatMap((each) => each.split(/,\s*/)).filter((word) => word !== '');
  if (words.length === 0) return [{ text, marked: false }];
  const longestFirst = words.sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  // every other part is what the group has caught
  return text
    .split(pattern)
    .map((part, i) => ({ text: part, marked: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

const escapePattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
