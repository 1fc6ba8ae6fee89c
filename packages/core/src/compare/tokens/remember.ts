import type { Stemmer } from '../CompareOptions';

/** As many words as a large ladder has, a few times over; then it starts afresh, so that memory stays bounded. */
const LIMIT = 50_000;

const remembering = new WeakMap<Stemmer, Stemmer>();

/** The same stemmer, its stems remembered from one comparison to the next. They must depend on the word alone. */
export function remember(stemmer: Stemmer): Stemmer {
  const before = remembering.get(stemmer);
  if (before) return before;
  const stems = new Map<string, string>();
  const remembered = (word: string) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size >= LIMIT) stems.clear();
    const stem = stemmer(word);
    stems.set(word, stem);
    return stem;
  };
  remembering.set(stemmer, remembered);
  return remembered;
}
