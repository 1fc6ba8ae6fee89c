/** A text cut into what is marked and what is not; the parts joined are the text. */
export function markedParts(text: string, marked: readonly string[]): { text: string; marked: boolean }[] {
  const words = marked.flatMap((each) => each.split(/,\s*/)).filter((word) => word !== '');
  if (words.length === 0) return [{ text, marked: false }];
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const parts: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > done) parts.push({ text: text.slice(done, match.index), marked: false });
    parts.push({ text: match[0], marked: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

const escapePattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
